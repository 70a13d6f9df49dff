import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Case, SOURCES } from "./case.ts";
import { check } from "./reader.ts";
import { type Topic, topics } from "./topics.ts";

// `node --import tsx tests/conformance/report.ts` writes what the guide in `content/` says of this suite.

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
/** Holds a note a topic, all of them written here. */
const FOLDER = "Guide/Conformance";
const SUMMARIES = [
  { path: "Guide/Conformance.md", head: ["Topic", "Cases", "Pass"], all: "All" },
  { path: "안내/Obsidian 규칙.md", head: ["주제", "사례", "통과"], all: "모두" },
] as const;

/** What each note of the guide should say, by its path in `content/`; runs the whole suite. */
export function guideNotes(): Map<string, string> {
  const results = topics().map((topic) => ({ topic, failing: topic.cases.filter(fails) }));
  const notes = new Map(results.map(({ topic, failing }) => [pathOf(topic), topicNote(topic, failing)]));
  for (const { path, head, all } of SUMMARIES) {
    const text = readFileSync(`${CONTENT}/${path}`, "utf8");
    notes.set(
      path,
      text.replace(BETWEEN_MARKS, () => `\n${tableOf(results, head, all)}\n\n`),
    );
  }
  return notes;
}

/** The paths in `content/` that hold a topic's note, needed or not. */
export function topicNotesThere(): string[] {
  try {
    return readdirSync(`${CONTENT}/${FOLDER}`).map((file) => `${FOLDER}/${file.normalize("NFC")}`);
  } catch {
    return [];
  }
}

/** What a note of the guide says now; `undefined` where there is none. */
export function noteThere(path: string): string | undefined {
  try {
    return readFileSync(`${CONTENT}/${path}`, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

interface Result {
  readonly topic: Topic;
  readonly failing: readonly Case[];
}

const BETWEEN_MARKS = /(?<=%% suite.*%%\n)[\s\S]*?(?=%% end %%)/;

function tableOf(results: readonly Result[], head: readonly string[], all: string): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const total = results.reduce((sum, { topic }) => sum + topic.cases.length, 0);
  const failing = results.reduce((sum, each) => sum + each.failing.length, 0);
  return [
    row(head),
    "|---|---:|---:|",
    ...results.map(({ topic, failing }) =>
      row([`[[${nameOf(topic)}\\|${topic.title}]]`, topic.cases.length, topic.cases.length - failing.length]),
    ),
    row([`**${all}**`, `**${total}**`, `**${total - failing}**`]),
  ].join("\n");
}

function topicNote({ file, title, about, cases }: Topic, failing: readonly Case[]): string {
  const counts = SOURCES.map((source) => [source, cases.filter((one) => one.source === source).length] as const)
    .filter(([, count]) => count > 0)
    .map(([source, count]) => `${count} ${SAYS[source] ?? source}`);
  return [
    "---",
    "dg-publish: true",
    "lang: en",
    `title: ${JSON.stringify(`${title}: every case`)}`,
    'up: "[[Conformance]]"',
    "---",
    ...(about === "" ? [] : [escaped(about), ""]),
    `${cases.length - failing.length} of ${cases.length} cases pass: ${counts.join(", ")}. The vault and the outcome of each stand in \`tests/conformance/${file}\`.`,
    "",
    ...cases.map(
      (one) => `- **${escaped(one.title)}**${failing.includes(one) ? " (fails)" : ""}\n  ${escaped(one.because)}`,
    ),
    "",
  ].join("\n");
}

const SAYS: Readonly<Record<string, string>> = {
  Obsidian: "say what Obsidian does",
  "Digital Garden": "what the Digital Garden plugin does",
  CommonMark: "what CommonMark does",
  Decision: "what we decided",
};

function pathOf(topic: Topic): string {
  return `${FOLDER}/${nameOf(topic)}.md`;
}

/** `"markdown-links.md"` is told by the note `"Markdown links, case by case"`. */
function nameOf({ file }: Topic): string {
  const words = file.replace(/\.md$/, "").replaceAll("-", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, case by case`;
}

/** Outside code, signs that mean something to Obsidian are text. */
function escaped(text: string): string {
  return text.replace(/(`+)[^`]+\1|[[\]#%$=^<>|~]/g, (piece) => (piece.startsWith("`") ? piece : `\\${piece}`));
}

function fails(one: Case): boolean {
  try {
    check(one);
    return false;
  } catch {
    return true;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const notes = guideNotes();
  for (const path of topicNotesThere()) if (!notes.has(path)) rmSync(`${CONTENT}/${path}`);
  mkdirSync(`${CONTENT}/${FOLDER}`, { recursive: true });
  for (const [path, text] of notes) writeFileSync(`${CONTENT}/${path}`, text);
}
