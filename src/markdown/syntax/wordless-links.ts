// [](Note.md), a link that nobody could see or press
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { isExternal, parseMarkdownAddress } from "../links.ts";
import { labelOf } from "../reference.ts";

/** Gives a Markdown link without words those of a wikilink: the note's name; an address of another site itself. */
export function wordlessLinks(md: MarkdownIt): void {
  md.core.ruler.before("text_join", "wordless_links", (state) => {
    if (!WORDLESS.test(state.src)) return;
    for (const token of state.tokens) {
      if (token.type === "inline" && token.children?.some(isLink)) token.children = withWords(token.children, state);
    }
  });
}

const WORDLESS = /\[\s*\][([]/;

function isLink({ type }: Token): boolean {
  return type === "link_open";
}

function withWords(children: readonly Token[], state: StateCore): Token[] {
  return children.flatMap((child, i) => {
    if (child.type !== "link_open") return child;
    const next = children[i + 1];
    const blank = next?.type === "text" && next.content.trim() === "" ? next : undefined;
    if ((blank === undefined ? next : children[i + 2])?.type !== "link_close") return child;
    const words = blank ?? new state.Token("text", "", 0);
    words.content = wordsOf(String(child.attrGet("href") ?? ""));
    return blank === undefined ? [child, words] : child;
  });
}

function wordsOf(address: string): string {
  return isExternal(address) ? address : labelOf(parseMarkdownAddress(address)) || address;
}
