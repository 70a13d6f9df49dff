// a line of links or images over ---
import type { MarkdownIt } from "markdown-it";

/**
 * In CommonMark, text over `---` is a heading. A line that holds only wikilinks, hashtags or images is how people
 * file a note or close a section with a rule, so it stays a paragraph and the rule a rule.
 */
export function rulesUnderLinks(md: MarkdownIt): void {
  const lheading = md.block.ruler.getRules("").find((rule) => rule.name === "lheading");
  if (lheading === undefined) throw new Error("markdown-it has no rule called `lheading`.");
  md.block.ruler.at("lheading", (state, startLine, endLine, silent) => {
    const line = (n: number): string => state.src.slice(state.bMarks[n], state.eMarks[n]).trim();
    let n = startLine;
    while (n < endLine && ONLY_LINKS.test(line(n))) n++;
    if (n > startLine && n < endLine && /^-{3,}$/.test(line(n))) return false;
    return lheading(state, startLine, endLine, silent);
  });
}

const ONLY_LINKS = /^(?:(?:!?\[\[[^\]\n]+\]\]\]?|!\[[^\]\n]*\]\([^)\n]*\)|#[^\s#]+)[\s,]*)+$/;
