// a line of links or images over ---
import type { MarkdownIt, StateBlock } from "markdown-it";

/**
 * In CommonMark, text over `---` is a heading. A line that holds only wikilinks, hashtags or images is how people
 * file a note or close a section with a rule, so it stays a paragraph and the rule a rule.
 */
export function rulesUnderLinks(md: MarkdownIt): void {
  const lheading = md.block.ruler.getRules("").find((rule) => rule.name === "lheading");
  if (lheading === undefined) throw new Error("markdown-it has no rule called `lheading`.");
  md.block.ruler.at(
    "lheading",
    (state, startLine, endLine, silent) =>
      !isLinksOverRule(state, startLine, endLine) && lheading(state, startLine, endLine, silent),
  );
}

function isLinksOverRule(state: StateBlock, startLine: number, endLine: number): boolean {
  // Asked for every paragraph: the first sign tells nearly always.
  if (!"[!#".includes(state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)))) return false;
  let line = startLine;
  while (line < endLine && ONLY_LINKS.test(lineOf(state, line))) line++;
  return line > startLine && line < endLine && /^-{3,}$/.test(lineOf(state, line));
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]).trim();
}

const ONLY_LINKS = /^(?:(?:!?\[\[[^\]\n]+\]\]\]?|!\[[^\]\n]*\]\([^)\n]*\)|#[^\s#,]+)[\s,]*)+$/;
