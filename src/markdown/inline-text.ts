import type { Token } from "markdown-it";
import { sentenceRound } from "../garden/sentence.ts";
import type { LinkContext } from "../garden/types.ts";
import { queryOf } from "./note-queries.ts";
import { fieldMarkOf } from "./syntax/inline-fields.ts";

/** An inline token's words, and where in them each link stands. */
export interface InlineText {
  readonly text: string;
  readonly links: readonly InlineLink[];
}

export interface InlineLink {
  /** The `link_open`, `image` or `embed` token. */
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** Reads an inline token's children as plain text: labels for links, `\n` for line breaks, nothing for images. */
export function inlineTextOf(children: readonly Token[]): InlineText {
  const [only] = children;
  if (children.length === 1 && only?.type === "text") return { text: only.content, links: NO_LINKS };
  let text = "";
  const links: InlineLink[] = [];
  const open: { token: Token; start: number }[] = [];
  for (const token of children) {
    switch (token.type) {
      case "text":
      case "text_special":
      case "math_inline":
        text += token.content;
        break;
      case "code_inline":
        // Of a query readers see the answer.
        if (queryOf(token) === undefined) text += token.content;
        break;
      case "hashtag":
        text += `#${token.content}`;
        break;
      case "field_open":
        text += fieldWords(token);
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "image":
      case "embed":
        links.push({ token, start: text.length, end: text.length });
        break;
      case "link_open":
        open.push({ token, start: text.length });
        break;
      case "link_close": {
        const link = open.pop();
        if (link !== undefined) links.push({ token: link.token, start: link.start, end: text.length });
        break;
      }
      case "html_inline":
        if (/^<br\b/i.test(token.content)) text += "\n";
        break;
    }
  }
  return { text, links };
}

/** A field opens with its key; of `(key:: value)` readers see the value. */
function fieldWords(token: Token): string {
  const mark = fieldMarkOf(token);
  return mark === undefined || mark.standalone ? "" : `${mark.key}: `;
}

const NO_LINKS: readonly InlineLink[] = [];

/** The sentence round a link: what a reader needs to know why the link was made. */
export function contextOf({ text }: InlineText, start: number, end: number): LinkContext {
  return sentenceRound(text, start, end);
}
