// text indented by four spaces under a list item
import type { MarkdownIt } from "markdown-it";

/**
 * Indented code stays code at the top of a note only. Inside a list, where Notion and tabs indent by four
 * and more, it is the item's text: authors who mean code there write a fence.
 */
export function indentedText(md: MarkdownIt): void {
  const code = md.block.ruler.getRules("").find((rule) => rule.name === "code");
  if (code === undefined) throw new Error("markdown-it has no rule called `code`.");
  md.block.ruler.at(
    "code",
    (state, startLine, endLine, silent) => state.level === 0 && code(state, startLine, endLine, silent),
  );
}
