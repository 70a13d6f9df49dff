// | a | b | with a delimiter row that is one
import type { MarkdownIt, StateBlock, Token } from "markdown-it";

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
    (state, startLine, endLine, silent) =>
      mayBeTable(state, startLine, endLine) && table(state, startLine, endLine, silent),
    { alt: ["paragraph", "reference"] },
  );
  md.core.ruler.after("block", "table_header", (state) => {
    if (state.src.includes("|")) tidyHeaders(state.tokens);
  });
}

/** A table without a header still has to write one: a row of empty cells is not shown, a single one heads nothing. */
function tidyHeaders(tokens: readonly Token[]): void {
  let header: Token[] | undefined;
  let hasWords = false;
  for (const [i, token] of tokens.entries()) {
    if (token.type === "thead_open") {
      header = [];
      hasWords = false;
    }
    if (header === undefined) continue;
    header.push(token);
    if (token.type === "inline" && token.content.trim() !== "") hasWords = true;
    if (token.type === "th_open" && tokens[i + 1]?.content.trim() === "") {
      token.tag = "td";
      const close = tokens[i + 2];
      if (close?.type === "th_close") close.tag = "td";
    }
    if (token.type !== "thead_close") continue;
    if (!hasWords) for (const part of header) part.hidden = true;
    header = undefined;
  }
}

function mayBeTable(state: StateBlock, startLine: number, endLine: number): boolean {
  if (startLine + 1 >= endLine) return false;
  const delimiter = state.src.charCodeAt((state.bMarks[startLine + 1] ?? 0) + (state.tShift[startLine + 1] ?? 0));
  if (delimiter !== PIPE && delimiter !== COLON && delimiter !== HYPHEN) return false;
  if (!/[|:]/.test(lineOf(state, startLine + 1))) return false;
  return lineOf(state, startLine)
    .replace(/\[\[[^[\]\n]*\]\]/g, "")
    .includes("|");
}

const PIPE = 0x7c;
const COLON = 0x3a;
const HYPHEN = 0x2d;

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}
