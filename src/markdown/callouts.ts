import type { Token } from "markdown-it";
import { escapeHtml } from "./highlight.ts";

/** What a callout's first line says. */
export interface Callout {
  /** As written, in lower case: `"note"`, `"tldr"`, `"인터럽트란?"`. */
  readonly type: string;
  /** After the bar: `"wide"` of `[!info|wide]`; `""` for none. */
  readonly metadata: string;
  /** Foldable and open, foldable and closed, or not foldable. */
  readonly fold: "+" | "-" | "";
  /** Markdown; `""` for a callout that wants no title. */
  readonly title: string;
  /** The title is the author's, not the name of the type. */
  readonly titled: boolean;
  /** Red, green and blue, `"200, 120, 0"`, where the author chose a colour. */
  readonly color?: string;
  /** A sign the author chose in place of the type's. */
  readonly sign?: string;
}

/**
 * Reads a callout's first line, `[!type|metadata]± title`; `undefined` for any other. A slot of one word in Latin letters
 * is a type, and its name the title where none is written; a slot of anything else is words, which stand for the title:
 * `[!인터럽트란?]`. A type nobody knows that is written with capitals, `[!DSSE-KMS]`, is shown as written too.
 */
export function parseCallout(line: string): Callout | undefined {
  const [, slot, fold, rest] = FIRST_LINE.exec(line) ?? [];
  if (slot === undefined) return undefined;
  const bar = slot.indexOf("|");
  const name = (bar < 0 ? slot : slot.slice(0, bar)).trim().normalize("NFC");
  if (name === "") return undefined;
  const title = rest?.trim() ?? "";
  return {
    type: name.toLowerCase(),
    metadata: bar < 0 ? "" : slot.slice(bar + 1).trim(),
    fold: fold as Callout["fold"],
    title: title === "" ? nameOfType(name) : title,
    titled: title !== "" || !isPlainType(name),
  };
}

/** A type's name as a title: `"Note"`, `"My type"`; anything but a type as it is written. */
export function nameOfType(name: string): string {
  if (!isPlainType(name)) return name;
  const words = name.toLowerCase().replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FIRST_LINE = /^\[!([^[\]\n]+)\]([+-]?)(.*)$/;

function isPlainType(name: string): boolean {
  return /^[\w-]+$/.test(name) && (name === name.toLowerCase() || KNOWN.has(name.toLowerCase()));
}

/** Obsidian's types and their other names; `callout.css` gives each a colour and a sign. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    "note abstract summary tldr info todo tip hint important success check done question help faq " +
    "warning caution attention failure fail missing danger error bug example quote cite"
  ).split(" "),
);

/** How the tokens of `syntax/callouts.ts` are written. A callout that folds is a `details`, which needs no script. */
export const CALLOUT_RULES: Readonly<Record<string, (token: Token) => string>> = {
  callout_open: openCallout,
  callout_close: (token) => (calloutOf(token)?.fold === "" ? "</div>\n" : "</details>\n"),
  callout_title_open: openTitle,
  callout_title_close: (token) =>
    calloutOf(token)?.fold === ""
      ? "</div></div>\n"
      : '</span><span class="callout-fold" aria-hidden="true"></span></summary>\n',
  callout_content_open: () => '<div class="callout-content">\n',
  callout_content_close: () => "</div>\n",
};

/** The callout whose edge a token is. */
export function calloutOf(token: Token | undefined): Callout | undefined {
  return token?.meta?.callout as Callout | undefined;
}

function openCallout(token: Token): string {
  const { type, metadata, fold, color } = calloutOf(token) as Callout;
  const id = token.attrGet("id");
  const attributes = [
    ...(id === null ? [] : [`id="${escapeHtml(String(id))}"`]),
    `data-callout="${escapeHtml(type)}"`,
    ...(metadata === "" ? [] : [`data-callout-metadata="${escapeHtml(metadata)}"`]),
    ...(fold === "" ? [] : [`data-callout-fold="${fold}"`]),
    ...(color === undefined ? [] : [`style="--callout-color: ${color}"`]),
  ].join(" ");
  switch (fold) {
    case "":
      return `<div class="callout" ${attributes} role="note">\n`;
    case "+":
      return `<details class="callout is-collapsible" ${attributes} open>\n`;
    case "-":
      return `<details class="callout is-collapsible is-collapsed" ${attributes}>\n`;
  }
}

function openTitle(token: Token): string {
  const { type, fold, titled, sign } = calloutOf(token) as Callout;
  // A title of the author's does not say what only the sign shows then.
  const spoken =
    titled && KNOWN.has(type) ? ` role="img" aria-label="${escapeHtml(nameOfType(type))}"` : ' aria-hidden="true"';
  const own = sign === undefined ? "" : ' data-callout-icon=""';
  const [bar, part] = fold === "" ? ["div", "div"] : ["summary", "span"];
  return `<${bar} class="callout-title"><${part} class="callout-icon"${spoken}${own}>${escapeHtml(sign ?? "")}</${part}><${part} class="callout-title-inner">`;
}
