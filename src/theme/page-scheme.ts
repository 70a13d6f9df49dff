/**
 * Obsidian puts `.theme-light` or `.theme-dark` on a page's body; a page of ours carries both and follows the reader's
 * system. So a rule for one of them goes into that scheme's media query, and holds without any script.
 * CSS that cannot be read is left as it is.
 */
export function withPageScheme(css: string): string {
  return rewritten(css, 0);
}

type Scheme = "any" | "light" | "dark";

/** Blocks in blocks: deeper than anyone writes them, they are left alone. */
const DEEPEST = 20;

function rewritten(css: string, depth: number): string {
  if (depth > DEEPEST || !MENTION.test(css)) return css;
  let result = "";
  let at = 0;
  while (at < css.length) {
    const stop = nextStop(css, at, "{;}");
    if (css[stop] !== "{") {
      result += css.slice(at, stop + 1);
      at = stop + 1;
      continue;
    }
    const end = closeOf(css, stop);
    const body = rewritten(css.slice(stop + 1, end), depth + 1);
    const prelude = css.slice(at, stop);
    result += withoutComments(prelude).trimStart().startsWith("@") ? `${prelude}{${body}}` : rulesOf(prelude, body);
    at = end + 1;
  }
  return result;
}

function rulesOf(prelude: string, body: string): string {
  if (!MENTION.test(prelude)) return `${prelude}{${body}}`;
  const selectors: Record<Scheme, string[]> = { any: [], light: [], dark: [] };
  for (const selector of selectorsIn(withoutComments(prelude))) {
    const { scheme, text } = schemeOf(selector);
    selectors[scheme].push(text.trim());
  }
  const rule = (scheme: Scheme): string =>
    selectors[scheme].length === 0 ? "" : `${selectors[scheme].join(", ")} {${body}}`;
  const inMedia = (scheme: "light" | "dark"): string =>
    selectors[scheme].length === 0 ? "" : `\n@media (prefers-color-scheme: ${scheme}) {${rule(scheme)}}`;
  return `\n${rule("any")}${inMedia("light")}${inMedia("dark")}`;
}

const MENTION = /\.theme-(?:light|dark)(?![\w-])/;
const OTHER_THAN = /:not\(\s*\.theme-(light|dark)\s*\)/g;

function schemeOf(selector: string): { scheme: Scheme; text: string } {
  const named = new Set<string>();
  const text = selector.replace(OTHER_THAN, (_, scheme: string) => {
    named.add(scheme === "light" ? "dark" : "light");
    return ":where(*)";
  });
  for (const [, scheme = ""] of text.matchAll(/\.theme-(light|dark)(?![\w-])/g)) named.add(scheme);
  const [only] = named;
  return { scheme: named.size === 1 && (only === "light" || only === "dark") ? only : "any", text };
}

function selectorsIn(prelude: string): string[] {
  const selectors: string[] = [];
  let at = 0;
  while (at <= prelude.length) {
    const comma = nextStop(prelude, at, ",");
    selectors.push(prelude.slice(at, comma));
    at = comma + 1;
  }
  return selectors;
}

/** Where one of `signs` stands next, outside comments, texts and brackets; the end where none does. */
function nextStop(css: string, from: number, signs: string): number {
  let brackets = 0;
  for (let at = from; at < css.length; at++) {
    const sign = css.charAt(at);
    if (sign === "(" || sign === "[") brackets++;
    else if (sign === ")" || sign === "]") brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && signs.includes(sign)) return at;
    else at = afterText(css, at);
  }
  return css.length;
}

/** Where the block closes that opens at `from`. */
function closeOf(css: string, from: number): number {
  let open = 0;
  for (let at = from; at < css.length; at++) {
    const sign = css.charAt(at);
    if (sign === "{") open++;
    else if (sign === "}" && --open === 0) return at;
    else at = afterText(css, at);
  }
  return css.length;
}

/** The last character of the comment, text or escape that starts here; `at` itself where none does. */
function afterText(css: string, at: number): number {
  const sign = css.charAt(at);
  if (sign === "\\") return at + 1;
  if (sign === "/" && css[at + 1] === "*") return endOr(css, css.indexOf("*/", at + 2), 1);
  if (sign !== '"' && sign !== "'") return at;
  for (let end = at + 1; end < css.length; end++) {
    if (css[end] === "\\") end++;
    // A text ends with its line where its author forgot to close it.
    else if (css[end] === sign || css[end] === "\n") return end;
  }
  return css.length;
}

function endOr(css: string, found: number, length: number): number {
  return found < 0 ? css.length : found + length;
}

/** CSS without comments; line breaks in them stay, so that lines can be counted. */
export function withoutComments(css: string): string {
  let text = "";
  let at = 0;
  for (let open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
    const close = endOr(css, css.indexOf("*/", open + 2), 2);
    text += css.slice(at, open) + css.slice(open, close).replace(/[^\n]/g, "");
    at = close;
  }
  return text + css.slice(at);
}
