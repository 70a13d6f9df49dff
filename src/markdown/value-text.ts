import type { Token } from "markdown-it";
import type { AnswerPlace } from "./answer-place.ts";
import { markdown } from "./body.ts";
import { escapeHtml } from "./highlight.ts";
import { referencesIn } from "./links.ts";

/** A text that a query came to, with its Markdown: emphasis, code, links. Its HTML stays text. */
export function textHtml(text: string, place: AnswerPlace): string {
  if (!MARKS.test(text)) return escapeHtml(text);
  const tag = /^#([^\s#]+)$/.exec(text);
  if (tag !== null) return place.hashtag(tag[1] ?? "");
  const [inline] = markdown.parseInline(text, {});
  let html = "";
  /** What closes each link that is open. */
  const open: string[] = [];
  for (const token of inline?.children ?? []) html += tokenHtml(token, open, place);
  return html;
}

const MARKS = /[*_`~=[#\\\n]|https?:|www\./;
const FORMATS = /^(?:strong|em|s|mark)_(?:open|close)$/;

function tokenHtml(token: Token, open: string[], place: AnswerPlace): string {
  if (FORMATS.test(token.type)) return `<${token.nesting < 0 ? "/" : ""}${token.tag}>`;
  switch (token.type) {
    case "code_inline":
      return `<code>${escapeHtml(token.content)}</code>`;
    case "softbreak":
    case "hardbreak":
      return "<br>";
    case "hashtag":
      return place.hashtag(token.content);
    case "link_open":
      return openLink(token, open, place);
    case "link_close":
      return open.pop() ?? "";
    case "embed": {
      const [reference] = referencesIn(token);
      return escapeHtml(reference?.displayText ?? "");
    }
    case "image":
      return escapeHtml(token.content);
    default:
      return escapeHtml(token.content);
  }
}

function openLink(token: Token, open: string[], place: AnswerPlace): string {
  const [reference] = referencesIn(token);
  if (reference !== undefined) {
    const href = place.hrefOf(place.link(reference.linkpath + reference.subpath).target);
    open.push(href === undefined ? "</span>" : "</a>");
    return href === undefined
      ? '<span class="internal-link is-unresolved">'
      : `<a class="internal-link" href="${escapeHtml(href)}">`;
  }
  const anchor = webLinkHtml(String(token.attrGet("href") ?? ""), "");
  open.push(anchor === "" ? "" : "</a>");
  return anchor.replace(/<\/a>$/, "");
}

/** A link out of the site, or its words where the address is none that a page may lead to. */
export function webLinkHtml(address: string, words: string): string {
  if (!/^(?:https?:\/\/|mailto:|tel:|obsidian:)/i.test(address)) return words;
  return `<a class="external-link" href="${escapeHtml(address)}" rel="noopener">${words}</a>`;
}
