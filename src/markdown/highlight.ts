import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import components from "prismjs/components.js";

/** The language a fence names: the info string's first word, in lower case, common other names folded. */
export function languageOf(info: string): string {
  const word =
    info
      .trim()
      .split(/[\s{,]/, 1)[0]
      ?.toLowerCase() ?? "";
  return OTHER_NAMES.get(word) ?? word;
}

/** Code as HTML with Prism's token classes, which Obsidian themes style too; plain escaped text for a language nobody knows. */
export function highlightedCode(code: string, language: string): string {
  if (!/^[\w+#-]+$/.test(language) || isDump(code)) return escapeHtml(code);
  if (!loaded.has(language)) {
    loaded.add(language);
    if (KNOWN.has(language)) loadLanguages([language]);
  }
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : undefined;
  return grammar === undefined || typeof grammar === "function"
    ? escapeHtml(code)
    : Prism.highlight(code, grammar, language);
}

/** `<`, `>`, `&` and quotes made harmless. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["golang", "go"],
  ["plain", "plaintext"],
  ["text", "plaintext"],
  ["txt", "plaintext"],
  ["zsh", "bash"],
  ["console", "shell-session"],
  ["terraform", "hcl"],
  ["tf", "hcl"],
  ["jsonc", "json"],
  ["c++", "cpp"],
  ["c#", "csharp"],
  ["vue", "markup"],
]);

/** Colours are for reading. Nobody reads a dump, and the grammars can cost the square of what they are given. */
function isDump(code: string): boolean {
  return code.length > MOST_CHARACTERS || code.split("\n").some((line) => line.length > LONGEST_LINE);
}

const MOST_CHARACTERS = 25_000;
const LONGEST_LINE = 2000;

const loaded = new Set<string>();
const KNOWN: ReadonlySet<string> = new Set(
  Object.entries(components.languages).flatMap(([name, { alias }]) => [
    name,
    ...(alias === undefined ? [] : [alias].flat()),
  ]),
);
