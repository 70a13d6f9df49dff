import createMarkdownIt from "markdown-it";

/** One case of the suite: a small vault, and what a reader of its first note gets. */
export interface Case {
  readonly title: string;
  /** 1-based line of its heading. */
  readonly line: number;
  /** Who says so: `"Obsidian"` (its help), `"Digital Garden"` (the plugin), `"CommonMark"`, or `"Decision"`, ours. */
  readonly source: string;
  readonly notes: Readonly<Record<string, string>>;
  /** Other files whose text matters, such as bases. */
  readonly files: Readonly<Record<string, string>>;
  readonly attachments: readonly string[];
  readonly privatePaths: readonly string[];
  readonly expectations: readonly Expectation[];
}

export interface Expectation {
  readonly kind: ExpectationKind;
  readonly text: string;
}

export type ExpectationKind = "html" | "not" | "text" | "links" | "told";

/** Who may say what a case expects; a case's first words. */
export const SOURCES: readonly string[] = ["Obsidian", "Digital Garden", "CommonMark", "Decision"];

const KINDS: readonly string[] = ["html", "not", "text", "links", "told"];

/**
 * Reads the cases of a topic: a second-level heading each, a paragraph that opens with its source and a colon or full stop,
 * fences `md` (the note `A.md`) or `md Folder/B.md` (another), `file x.base` (a base with its text), `vault` (lines `file: a.png`, `private: Secret.md`), and
 * at least one fence that says what readers get. Throws, with the line, on a case that cannot be read.
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
        notes: {},
        files: {},
        attachments: [],
        privatePaths: [],
        expectations: [],
      });
    } else if (current === undefined) {
      return;
    } else if (token.type === "inline" && current.source === "" && token.content !== current.title) {
      current.source = SOURCES.find((source) => new RegExp(`^${source}[.:]`).test(token.content)) ?? "";
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
  if (word === "md") {
    // A fence ends with a line break that the note need not have.
    current.notes[rest.join(" ") || "A.md"] = content.replace(/\n$/, "");
  } else if (word === "file") {
    current.files[rest.join(" ")] = content;
  } else if (word === "vault") {
    for (const entry of content.trim().split("\n")) {
      const [, kind, path] = /^(file|private): (.+)$/.exec(entry) ?? [];
      if (path === undefined) throw new Error(`line ${line}: write "file: …" or "private: …", not "${entry}".`);
      (kind === "file" ? current.attachments : current.privatePaths).push(path);
    }
  } else if (KINDS.includes(word)) {
    current.expectations.push({ kind: word as ExpectationKind, text: content.trimEnd() });
  } else {
    throw new Error(`line ${line}: there is no kind of fence "${word}".`);
  }
}
