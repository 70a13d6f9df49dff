import type { Token } from "markdown-it";
import { addBodyRules, type BodyContext } from "./body-rules.ts";
import { laidOut } from "./embed-layout.ts";
import { type Body, type Hole, hole, holeAt, partsOf, placeOf } from "./holes.ts";
import { makeHtmlHarmless } from "./html.ts";
import { createPictureReader } from "./html-picture.ts";
import { isVaultAddress, replaceAddresses } from "./links.ts";
import { createParser } from "./parser.ts";

export interface BodyOptions {
  /** Keeps HTML as it is, scripts too. */
  readonly trustHtml?: boolean;
  /** Hosts whose pages may stand in an `iframe`. */
  readonly iframes?: readonly string[];
  /** Gives each task's box an `id`, for lists of tasks to lead to. */
  readonly taskIds?: boolean;
  /** Told of HTML that is left out: what, and the 0-based line of its block. */
  readonly onRefused?: (what: string, line: number) => void;
}

/** The parser whose tokens `createBody` turns into HTML. */
export const markdown = addBodyRules(createParser());

/**
 * Renders tokens that `factsOf` has marked; headings move under the page's `h1`. Tokens of HTML are changed:
 * they make one body only.
 */
export function createBody(parsed: readonly Token[], options: BodyOptions = {}): Body {
  const tokens = laidOut(parsed);
  const holes: Hole[] = [];
  const page: BodyContext = {
    holes,
    headingShift: tokens.some((token) => token.tag === "h1") ? 1 : 0,
    outline: [],
    open: [],
    createBody: (inner) => createBody(inner, options),
    ...(options.taskIds ? { taskIds: true } : {}),
    hasDiagrams: false,
  };
  prepareHtml(tokens, holes, options);
  const html = markdown.renderer.render(tokens as Token[], markdown.options, { page });
  return { parts: partsOf(html, holes), hasDiagrams: page.hasDiagrams };
}

/** Opens the addresses in HTML of the author's, and leaves of it what is harmless. */
function prepareHtml(tokens: readonly Token[], holes: Hole[], options: BodyOptions): void {
  let hasHtml = false;
  for (const token of tokens) {
    if (token.type !== "html_block" && (token.type !== "inline" || !token.content.includes("<"))) continue;
    for (const each of token.children ?? [token]) {
      if (each.type !== "html_inline" && each.type !== "html_block") continue;
      hasHtml = true;
      each.content = openedHtml(each, holes);
    }
  }
  if (!hasHtml || options.trustHtml === true) return;
  makeHtmlHarmless(tokens, {
    iframes: options.iframes ?? [],
    holeName: (mark) => {
      const hole = holeAt(mark, holes);
      return hole?.kind === "attribute" ? hole.name.toLowerCase() : "";
    },
    refuse: (what, line) => options.onRefused?.(what, line),
  });
}

/** Opens the addresses in a raw tag: the garden writes the answers, and takes away those it has none for. */
function openedHtml(token: Token, holes: Hole[]): string {
  let next = 0;
  const pictureIn = createPictureReader();
  return replaceAddresses(token.content, (attribute, name, address, isRepeated, tag) => {
    if (!isVaultAddress(address)) return attribute;
    if (isRepeated) return "";
    const link = placeOf(token, next++);
    if (link === undefined) return "";
    const picture = name.toLowerCase() === "src" ? pictureIn(tag) : undefined;
    return hole({ kind: "attribute", name: name.replace(/^data-/i, ""), link, ...(picture && { picture }) }, holes);
  });
}
