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
    (state, startLine, endLine, silent) => {
      if (!mayBeTable(state, startLine, endLine) || !table(state, startLine, endLine, silent)) return false;
      state.env[FOUND] = true;
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
  md.core.ruler.after("block", "table_header", (state) => {
    if (state.env[FOUND] === true) tidyHeaders(state.tokens);
  });
}

const FOUND = "holdsTables";

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
  if (!isDelimiterRow(state, startLine + 1)) return false;
  return lineOf(state, startLine)
    .replace(/\[\[[^[\]\n]*\]\]/g, "")
    .includes("|");
}

/** Asked of nearly every line: most are told by their first two signs. */
function isDelimiterRow(state: StateBlock, line: number): boolean {
  let hasBorder = false;
  const end = state.eMarks[line] ?? 0;
  for (let at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0); at < end; at++) {
    const sign = state.src.charCodeAt(at);
    if (sign === PIPE || sign === COLON) hasBorder = true;
    else if (sign !== HYPHEN && sign !== SPACE && sign !== TAB) return false;
  }
  return hasBorder;
}

const SPACE = 0x20;
const TAB = 0x09;
const PIPE = 0x7c;
const COLON = 0x3a;
const HYPHEN = 0x2d;

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}
