/**
 * Obsidian puts `.theme-light` or `.theme-dark` on a page's body. A page of ours carries both while it follows the reader's
 * system, and one where the reader has chosen. So a rule for one of them holds where it stands alone, and, without any
 * script, in that scheme's media query. CSS that cannot be read is left as it is.
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
    const prelude = css.slice(at, stop);
    const isAtRule = withoutComments(prelude).trimStart().startsWith("@");
    // What stands in a rule of one scheme is of that scheme, and is not doubled again.
    const inside = !isAtRule && MENTION.test(prelude) ? DEEPEST : depth;
    const body = rewritten(css.slice(stop + 1, end), inside + 1);
    result += isAtRule ? `${prelude}{${body}}` : rulesOf(prelude, body);
    at = end + 1;
  }
  return result;
}

function rulesOf(prelude: string, body: string): string {
  if (!MENTION.test(prelude)) return `${prelude}{${body}}`;
  const always: string[] = [];
  const inScheme: Record<"light" | "dark", string[]> = { light: [], dark: [] };
  for (const selector of selectorsIn(withoutComments(prelude)).map((text) => text.trim())) {
    const scheme = schemeOf(selector);
    if (scheme === "any") always.push(selector);
    else {
      always.push(whereChosen(selector));
      inScheme[scheme].push(whereNotRefused(selector));
    }
  }
  const inMedia = (scheme: "light" | "dark"): string =>
    inScheme[scheme].length === 0
      ? ""
      : `\n@media (prefers-color-scheme: ${scheme}) {${inScheme[scheme].join(", ")} {${body}}}`;
  return `\n${always.join(", ")} {${body}}${inMedia("light")}${inMedia("dark")}`;
}

const MENTION = /\.theme-(?:light|dark)(?![\w-])/;
const OTHER_THAN = /:not\(\s*\.theme-(light|dark)\s*\)/g;
const NAMED = /\.theme-(light|dark)(?![\w-])/g;

function schemeOf(selector: string): Scheme {
  const named = new Set<string>();
  const text = selector.replace(OTHER_THAN, (_, scheme: string) => {
    named.add(other(scheme));
    return "";
  });
  for (const [, scheme = ""] of text.matchAll(NAMED)) named.add(scheme);
  const [only] = named;
  return named.size === 1 && (only === "light" || only === "dark") ? only : "any";
}

/** The selector, for a page that carries the named class alone. Its weight stays what it was. */
function whereChosen(selector: string): string {
  return replaced(selector, {
    named: (scheme) => `.theme-${scheme}:where(:not(.theme-${other(scheme)}))`,
    otherThan: (scheme) => `:not(.theme-${scheme})`,
  });
}

/** The selector, for a page that carries both classes: `:not(.theme-dark)` is true of it, and weighs what it weighs. */
function whereNotRefused(selector: string): string {
  return replaced(selector, {
    named: (scheme) => `.theme-${scheme}`,
    otherThan: (scheme) => `:not(.theme-${scheme}:where(:not(.theme-${other(scheme)})))`,
  });
}

function replaced(selector: string, by: Readonly<Record<"named" | "otherThan", (scheme: string) => string>>): string {
  const parts = selector.split(OTHER_THAN);
  return parts
    .map((part, i) => (i % 2 === 1 ? by.otherThan(part) : part.replace(NAMED, (_, scheme: string) => by.named(scheme))))
    .join("");
}

function other(scheme: string): string {
  return scheme === "light" ? "dark" : "light";
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
