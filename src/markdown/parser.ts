import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import mark from "markdown-it-mark";
import { quickParagraphs } from "./quick-paragraphs.ts";
import { quickRules } from "./quick-rules.ts";
import { quickTokens } from "./quick-tokens.ts";
import { admonitions } from "./syntax/admonitions.ts";
import { autolinks } from "./syntax/autolinks.ts";
import { blockIds } from "./syntax/block-ids.ts";
import { callouts } from "./syntax/callouts.ts";
import { footnotes } from "./syntax/footnotes.ts";
import { hashtags } from "./syntax/hashtags.ts";
import { htmlMedia } from "./syntax/html-media.ts";
import { indentedText } from "./syntax/indented-text.ts";
import { inlineFields } from "./syntax/inline-fields.ts";
import { math } from "./syntax/math.ts";
import { noteImages } from "./syntax/note-images.ts";
import { rulesUnderLinks } from "./syntax/rules-under-links.ts";
import { tables } from "./syntax/tables.ts";
import { tasks } from "./syntax/tasks.ts";
import { transclusions } from "./syntax/transclusions.ts";
import { wikilinks } from "./syntax/wikilinks.ts";
import { wordlessLinks } from "./syntax/wordless-links.ts";

/** What Obsidian reads beyond CommonMark, in the order the rules are laid on. */
const SYNTAX: readonly (readonly [name: string, rule: (md: MarkdownIt) => void])[] = [
  // Block by block.
  ["tables", tables],
  ["rules under links", rulesUnderLinks],
  ["indented text", indentedText],
  ["admonitions", admonitions],
  ["callouts", callouts],
  ["transclusions", transclusions],
  ["media in HTML", htmlMedia],
  // Both.
  ["math", math],
  // Inside a line.
  ["CJK emphasis", cjkFriendly],
  ["highlights", mark],
  ["footnotes", footnotes],
  ["autolinks", autolinks],
  ["images of notes", noteImages],
  ["wikilinks", wikilinks],
  ["hashtags", hashtags],
  ["links without words", wordlessLinks],
  ["inline fields", inlineFields],
  // What marks a block from inside its text.
  ["block ids", blockIds],
  ["tasks", tasks],
];

/** A markdown-it that reads text as Obsidian does: line breaks kept, raw HTML let through to `html.ts`. */
export function createParser(): MarkdownIt {
  const md = createMarkdownIt({ html: true, breaks: true, linkify: true });
  quickTokens(md);
  quickParagraphs(md);
  for (const [, rule] of SYNTAX) rule(md);
  quickRules(md);
  return md;
}
