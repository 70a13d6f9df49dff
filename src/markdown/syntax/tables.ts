// | a | b | with a delimiter row that is one
import type { MarkdownIt } from "markdown-it";

/**
 * markdown-it takes any line with a `|` over a bare `---` for a table, so the Digital Garden plugin's standard opening,
 * `- [[03 - Tags/X\|X]]` and a rule below, becomes one. As in GFM, a delimiter row needs a `|` or a `:`;
 * and a pipe that stands only inside `[[ ]]` is no cell border.
 */
export function tables(md: MarkdownIt): void {
  const table = md.block.ruler.getRules("").find((rule) => rule.name === "table");
  if (table === undefined) throw new Error("markdown-it has no rule called `table`.");
  md.block.ruler.at(
    "table",
    (state, startLine, endLine, silent) => {
      if (startLine + 1 >= endLine) return false;
      const line = (n: number): string => state.src.slice(state.bMarks[n], state.eMarks[n]);
      if (!/[|:]/.test(line(startLine + 1))) return false;
      if (
        !line(startLine)
          .replace(/\[\[[^\]\n]*\]\]/g, "")
          .includes("|")
      )
        return false;
      return table(state, startLine, endLine, silent);
    },
    { alt: ["paragraph", "reference"] },
  );
}
