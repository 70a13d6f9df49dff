import type { Token } from "markdown-it";
import { escapeHtml } from "./highlight.ts";
import { createTypesetter, type Mathml } from "./tex.ts";

/** A formula that cannot be shown: where it stands in the text, 0-based, and why. */
export interface FormulaProblem {
  readonly line: number;
  readonly problem: string;
}

/** Sets the formulas of a note's tokens, in order, for `formulaHtml` to find. Returns the ones that cannot be set. */
export function setFormulas(tokens: readonly Token[]): readonly FormulaProblem[] {
  const problems: FormulaProblem[] = [];
  const typeset = createTypesetter();
  let line = 0;
  const set = (token: Token): void => {
    const mathml = typeset(token.content, isDisplayed(token));
    token.meta = { ...token.meta, mathml };
    if ("problem" in mathml) problems.push({ line, problem: mathml.problem });
  };
  for (const token of tokens) {
    if (token.map) line = token.map[0];
    if (token.type === "math_block") set(token);
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
      if (child.type !== "math_inline") continue;
      set(child);
      line += child.content.split("\n").length - 1;
    }
  }
  return problems;
}

/** A formula's token as HTML: MathML, or its source where that cannot be made. */
export function formulaHtml(token: Token): string {
  const mathml = (token.meta?.mathml as Mathml | undefined) ?? createTypesetter()(token.content, isDisplayed(token));
  const tag = token.block ? "div" : "span";
  const id = token.attrGet("id");
  const name = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  const kind = isDisplayed(token) ? "math math-block" : "math math-inline";
  const end = `</${tag}>${token.block ? "\n" : ""}`;
  if ("problem" in mathml) {
    const source = escapeHtml(token.markup + token.content + token.markup);
    return `<${tag}${name} class="${kind} is-error" title="${escapeHtml(mathml.problem)}">${source}${end}`;
  }
  // What may be wider than a phone scrolls, and what scrolls can be reached by keys.
  const focus = isDisplayed(token) ? token.content.length > NARROW : lettersOf(token.content) > NARROW_LETTERS;
  const place = focus ? ' tabindex="0"' : "";
  return `<${tag}${name} class="${kind}"${place}>${mathml.html}${end}`;
}

/** In signs of its source. */
const NARROW = 30;
/** As it is set, where each may be 15 px wide. */
const NARROW_LETTERS = 18;

/** About how many letters a formula has once it is set; Hangul and the like are as wide as two. */
function lettersOf(formula: string): number {
  const shown = formula.replace(/\\[a-z]+/gi, "x").replace(/[\s{}^_\\]/g, "");
  return shown.length + (shown.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffdc]/g)?.length ?? 0);
}

function isDisplayed(token: Token): boolean {
  return token.markup === "$$";
}
