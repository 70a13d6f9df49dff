import createMarkdownIt from "markdown-it";

/** One case of the suite: a small vault, and what a reader of its first note gets. */
export interface Case {
  readonly title: string;
  /** 1-based line of its heading. */
  readonly line: number;
  /** Who says so: `"Obsidian"` (its help), `"Digital Garden"` (the plugin), `"CommonMark"`, or `"Decision"`, ours. */
  readonly source: string;
  /** The whole paragraph that opens with the source: where it is written, or why it was decided so. */
  readonly because: string;
  readonly notes: Readonly<Record<string, string>>;
  /** Other files whose text matters, such as bases. */
  readonly files: Readonly<Record<string, string>>;
  readonly attachments: readonly string[];
  readonly privatePaths: readonly string[];
  /** Path the site is served under, without a slash at its end; `""` for its host's root. */
  readonly basePath: string;
  /** Of the site, where it is not English. */
  readonly language?: string;
  /** The notes pass the real publish gate; without it they are published whatever they say. */
  readonly publish?: "flag" | "all";
  readonly expectations: readonly Expectation[];
}

export interface Expectation {
  readonly kind: ExpectationKind;
  /** A file of the site, where another than the note's page is meant: `"tags/index.html"`. */
  readonly file?: string;
  readonly text: string;
}

export type ExpectationKind = (typeof KINDS)[number];

/** Who may say what a case expects; a case's first words. */
export const SOURCES: readonly string[] = ["Obsidian", "Digital Garden", "CommonMark", "Decision"];

const KINDS = [
  "html",
  "not",
  "text",
  "links",
  "told",
  "backlinks",
  "addresses",
  "found",
  "page",
  "markdown",
  "data",
] as const;

/**
 * Reads the cases of a topic: a second-level heading each, a paragraph that opens with its source and a colon or full stop,
 * fences `md` (the note `A.md`) or `md Folder/B.md` (another), `canvas` (`Board.canvas`, or as named), `file x.base` (a base
 * with its text), `vault` (lines `file: a.png`, `private: Secret.md`, `base: /garden`, `language: ko`, `publish: flag`), and
 * at least one fence that says what readers get. `{U+00A0}` stands for that character. Throws, with the line, on a case
 * that cannot be read.
 */
export function casesIn(text: string): Case[] {
  const cases: Writable[] = [];
  const tokens = createMarkdownIt().parse(text, {});
  tokens.forEach((token, i) => {
    const line = (token.map?.[0] ?? 0) + 1;
    const current = cases.at(-1);
    if (token.type === "heading_open" && token.tag === "h2") {
      cases.push({
        title: tokens[i + 1]?.content ?? "",
        line,
        source: "",
        because: "",
        notes: {},
        files: {},
        attachments: [],
        privatePaths: [],
        basePath: "",
        expectations: [],
      });
    } else if (current === undefined) {
      return;
    } else if (token.type === "inline" && current.source === "" && token.content !== current.title) {
      current.source = SOURCES.find((source) => new RegExp(`^${source}[.:]`).test(token.content)) ?? "";
      current.because = token.content.replace(/\s*\n\s*/g, " ");
      if (current.source === "") throw new Error(`line ${line}: a case opens with one of ${SOURCES.join(", ")}.`);
    } else if (token.type === "fence") {
      addFence(current, token.info.trim(), token.content, line);
    }
  });
  for (const { title, line, source, notes, expectations } of cases) {
    if (source === "" || Object.keys(notes).length === 0 || expectations.length === 0) {
      throw new Error(`line ${line}: "${title}" needs a source, a note and what readers get.`);
    }
  }
  return cases;
}

type Writable = { -readonly [K in keyof Case]: Case[K] } & {
  notes: Record<string, string>;
  files: Record<string, string>;
  attachments: string[];
  privatePaths: string[];
  expectations: Expectation[];
};

function addFence(current: Writable, info: string, content: string, line: number): void {
  const [word = "", ...rest] = info.split(" ");
  const kind = KINDS.find((known) => known === word);
  if (word === "md") {
    // A fence ends with a line break that the note need not have.
    current.notes[spelledOut(rest.join(" ")) || "A.md"] = spelledOut(content.replace(/\n$/, ""));
  } else if (word === "canvas") {
    current.notes[spelledOut(rest.join(" ")) || "Board.canvas"] = content;
  } else if (word === "file") {
    current.files[spelledOut(rest.join(" "))] = content;
  } else if (word === "vault") {
    for (const entry of content.trim().split("\n")) addVaultLine(current, spelledOut(entry), line);
  } else if (kind !== undefined) {
    const file = rest.length > 0 ? { file: spelledOut(rest.join(" ")) } : {};
    current.expectations.push({ kind, ...file, text: spelledOut(content.trimEnd()) });
  } else {
    throw new Error(`line ${line}: there is no kind of fence "${word}".`);
  }
}

function addVaultLine(current: Writable, entry: string, line: number): void {
  const [, key, value = ""] = /^(\w+): (.+)$/.exec(entry) ?? [];
  if (key === "file") current.attachments.push(value);
  else if (key === "private") current.privatePaths.push(value);
  else if (key === "base") current.basePath = value;
  else if (key === "language") current.language = value;
  else if (key === "publish" && (value === "flag" || value === "all")) current.publish = value;
  else
    throw new Error(
      `line ${line}: write "file: …", "private: …", "base: …", "language: ko" or "publish: flag", not "${entry}".`,
    );
}

/** `{U+00A0}` is the character: nobody sees which spaces, line ends and half-typed letters a file holds. */
function spelledOut(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4,5})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
