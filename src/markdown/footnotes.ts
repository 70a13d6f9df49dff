import type { Token } from "markdown-it";
import type { FootnoteMeta } from "./syntax/footnotes.ts";

/*
 * Footnotes stand at the note's end. The words of one that is a paragraph of text also stand in the text, behind its
 * first reference, and a wide page shows them beside it: a copy without ids, hidden from screen readers, search
 * and every page without the style sheet. Longer ones, pictures, and references in headings, tables and titles have none.
 */

/** A reference, `[1]`; ids hold an underscore, which no heading's id does. */
export function footnoteReference(token: Token): string {
  const { id } = footnoteOf(token);
  return `<sup class="footnote-ref"><a href="#fn_${id + 1}" class="footnote-link" id="fnref_${nameOf(token)}" role="doc-noteref">[${id + 1}]</a></sup>`;
}

/** The words that may stand beside the text. */
export function sidenoteWords(token: Token): readonly Token[] | undefined {
  const { note } = footnoteOf(token);
  const [, words] = note?.tokens ?? [];
  if (note?.tokens.length !== 3 || words?.type !== "inline" || words.children === null) return undefined;
  return words.children.every(mayStandBeside) ? words.children : undefined;
}

/** A footnote's words, already HTML, as they stand beside the text. `hidden` has a value: `html.ts` takes an empty one away. */
export function sidenote(token: Token, words: string): string {
  return `<small class="sidenote" hidden="hidden" aria-hidden="true" data-pagefind-ignore><span class="sidenote-number">${footnoteOf(token).id + 1}</span> ${words}</small>`;
}

/** How the tokens at the note's end are written. */
export const FOOTNOTE_RULES: Readonly<Record<string, (token: Token) => string>> = {
  footnote_block_open: () => '<section class="footnotes">\n<ol class="footnotes-list">\n',
  footnote_block_close: () => "</ol>\n</section>\n",
  footnote_open: (token) => `<li id="fn_${footnoteOf(token).id + 1}" class="footnote-item">`,
  footnote_close: () => "</li>\n",
  // Screen readers say "back link" in their own language for the role; the number says to which.
  footnote_anchor: (token) =>
    ` <a href="#fnref_${nameOf(token)}" class="footnote-backref footnote-link" role="doc-backlink" aria-label="${nameOf(token).replace("_", "-")}">\u21a9\ufe0e</a>`,
};

/** `1`, and `1_2` for the second reference to the first footnote. */
function nameOf(token: Token): string {
  const { id, subId } = footnoteOf(token);
  return subId === 0 ? String(id + 1) : `${id + 1}_${subId + 1}`;
}

function footnoteOf(token: Token): FootnoteMeta {
  return token.meta as unknown as FootnoteMeta;
}

function mayStandBeside({ type }: Token): boolean {
  return type !== "image" && type !== "embed" && type !== "html_inline" && type !== "footnote_ref";
}
