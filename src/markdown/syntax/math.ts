// $inline$, $$display$$, and $$ on lines of their own
import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { opensWith } from "../quick-rules.ts";

/**
 * Formulas become `math_inline` and `math_block` tokens whose content is TeX; nothing in them is read as Markdown.
 * Obsidian's rules: no space inside the dollars of `$x$` and no digit after them, so that `$5 and $10` is money.
 * `math_inline` carries `$$` as its markup where it is to be displayed on a line of its own.
 */
export function math(md: MarkdownIt): void {
  const inline = opensWith("$", (state: StateInline, silent: boolean) => {
    const formula =
      state.src.charCodeAt(state.pos + 1) === DOLLAR ? displayAt(state.src, state.pos) : inlineAt(state.src, state.pos);
    if (formula === undefined) return false;
    if (!silent) {
      const token = state.push("math_inline", "math", 0);
      token.content = formula.tex;
      token.markup = formula.markup;
    }
    state.pos = formula.end;
    return true;
  });
  md.inline.ruler.before("escape", "math_inline", inline);
  md.block.ruler.before("fence", "math_block", opensWith("$", mathBlock), {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

interface Formula {
  readonly tex: string;
  readonly markup: "$" | "$$";
  readonly end: number;
}

const DOLLAR = 0x24;

function displayAt(src: string, at: number): Formula | undefined {
  const close = closing(src, at + 2, "$$");
  const tex = close < 0 ? "" : src.slice(at + 2, close).trim();
  return tex === "" ? undefined : { tex, markup: "$$", end: close + 2 };
}

function inlineAt(src: string, at: number): Formula | undefined {
  const first = src.charAt(at + 1);
  if (first === "" || /\s/.test(first) || isSecondDollar(src, at)) return undefined;
  if (/\d/.test(first) && /[A-Za-z]/.test(src.charAt(at - 1))) return undefined;
  // Only the next dollar may close: of `$5 and $x$`, the second is the formula.
  const close = closing(src, at + 1, "$");
  if (close < 0 || src.charCodeAt(close + 1) === DOLLAR) return undefined;
  const tex = src.slice(at + 1, close);
  if (/\s$/.test(tex) || /\d/.test(src.charAt(close + 1)) || tex.includes("`") || isMoney(tex)) return undefined;
  return { tex, markup: "$", end: close + 1 };
}

/** The second of two dollars opens nothing; one after an escaped dollar may. */
function isSecondDollar(src: string, at: number): boolean {
  return src.charCodeAt(at - 1) === DOLLAR && src.charAt(at - 2) !== "\\";
}

/** The next dollars that no backslash escapes. */
function closing(src: string, from: number, dollars: "$" | "$$"): number {
  for (let at = src.indexOf(dollars, from); at >= 0; at = src.indexOf(dollars, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > from && src.charAt(at - backslashes - 1) === "\\") backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return -1;
}

/** An amount and words after it, without a sign that only formulas have: `$5 a month, or 10$`. */
function isMoney(tex: string): boolean {
  return /^\d[\d.,]*[KMBkmb]?[\s/]/.test(tex) && /[A-Za-z\uac00-\ud7a3]{2}/.test(tex) && !/[\\^_=<>{}+*]/.test(tex);
}

/** Two dollars at a line's start, up to the next two, which end a line; over blank lines too. Never closed, they are text. */
function mathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== DOLLAR || state.src.charCodeAt(start + 1) !== DOLLAR) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const end = closingLine(state, startLine, endLine);
  if (end === undefined) return false;
  const first = state.src.slice(start + 2, state.eMarks[startLine]);
  const rest = state.getLines(startLine + 1, end.line + 1, state.blkIndent, false);
  const { tex, id } = contentOf(end.line === startLine ? first : `${first}\n${rest}`);
  if (tex === "") return false;
  if (silent) return true;
  const token = state.push("math_block", "math", 0);
  token.content = tex;
  token.markup = "$$";
  token.map = [startLine, end.line + 1];
  if (id !== undefined) token.attrSet("id", `^${id}`);
  state.line = end.line + 1;
  return true;
}

function closingLine(state: StateBlock, startLine: number, endLine: number): { readonly line: number } | undefined {
  for (let line = startLine; line < endLine; line++) {
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const to = state.eMarks[line] ?? from;
    if (line > startLine && from < to && (state.sCount[line] ?? 0) < state.blkIndent) return undefined;
    const text = state.src.slice(line === startLine ? from + 2 : from, to);
    const close = closing(text, 0, "$$");
    if (close >= 0) return END.test(text.slice(close)) ? { line } : undefined;
  }
  return undefined;
}

function contentOf(text: string): { readonly tex: string; readonly id: string | undefined } {
  const close = closing(text, 0, "$$");
  return { tex: text.slice(0, close).trim(), id: END.exec(text.slice(close))?.[1] };
}

/** A block id may follow on the line. */
const END = /^\$\$[ \t]*(?:\^([A-Za-z0-9-]+)[ \t]*)?$/;
