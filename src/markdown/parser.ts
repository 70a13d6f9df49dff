import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import footnote from "markdown-it-footnote";
import mark from "markdown-it-mark";
import { quickTokens } from "./quick-tokens.ts";
import { autolinks } from "./syntax/autolinks.ts";
import { blockIds } from "./syntax/block-ids.ts";
import { footnoteIds } from "./syntax/footnote-ids.ts";
import { hashtags } from "./syntax/hashtags.ts";
import { indentedText } from "./syntax/indented-text.ts";
import { inlineFields } from "./syntax/inline-fields.ts";
import { rulesUnderLinks } from "./syntax/rules-under-links.ts";
import { tables } from "./syntax/tables.ts";
import { tasks } from "./syntax/tasks.ts";
import { wikilinks } from "./syntax/wikilinks.ts";

/** What Obsidian reads beyond CommonMark, in the order the rules are laid on. Callouts, math, embeds and diagrams go here. */
const SYNTAX: readonly (readonly [name: string, rule: (md: MarkdownIt) => void])[] = [
  // Block by block.
  ["tables", tables],
  ["rules under links", rulesUnderLinks],
  ["indented text", indentedText],
  // Inside a line.
  ["CJK emphasis", cjkFriendly],
  ["highlights", mark],
  ["footnotes", footnote],
  ["footnote ids", footnoteIds],
  ["autolinks", autolinks],
  ["wikilinks", wikilinks],
  ["hashtags", hashtags],
  ["inline fields", inlineFields],
  // What marks a block from inside its text.
  ["block ids", blockIds],
  ["tasks", tasks],
];

/** A markdown-it that reads text as Obsidian does: line breaks kept, raw HTML let through to `html.ts`. */
export function createParser(): MarkdownIt {
  const md = createMarkdownIt({ html: true, breaks: true, linkify: true });
  quickTokens(md);
  for (const [, rule] of SYNTAX) rule(md);
  return md;
}
