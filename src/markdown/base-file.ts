import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import { type Base, parseBase } from "../query/base.ts";
import type { Problem } from "../query/problem.ts";
import { readYaml } from "./frontmatter.ts";

/** A `.base` file of the vault. */
export interface BaseFile {
  readonly path: VaultPath;
  readonly text: string;
}

/** Reads a base's YAML, from a file or a fence. Never throws: what cannot be read is a problem of the base. */
export function readBase(text: string): Base {
  const yaml = readYaml(text);
  if (yaml.kind === "read") return parseBase(yaml.value, lineFinder(text));
  const problem: Problem = {
    reason: "syntax",
    word: "",
    line: yaml.line,
    message: `The base cannot be read: ${yaml.cause}.`,
    hint: "Put quotes round a text that holds `:` or `#`, and indent with spaces.",
  };
  return { ...parseBase({}, () => 1), views: [], problems: [problem] };
}

/** What there is to say about a base; `firstLine` is the file's line that the base begins on. */
export function baseDiagnostics(base: Base | undefined, path: VaultPath, firstLine: number): Diagnostic[] {
  return (base?.problems ?? []).map((problem) => queryDiagnostic(problem, path, firstLine));
}

/** A query's problem, told to the author. */
export function queryDiagnostic(problem: Problem, path: VaultPath, firstLine: number): Diagnostic {
  const { message, hint, line } = problem;
  return { code: "query-not-answered", severity: "warning", path, line: firstLine + line - 1, message, hint };
}

/** Finds the line a part of a text stands on; one that YAML has changed is sought by its beginning. */
function lineFinder(text: string): (part: string) => number {
  let sought = 0;
  return (part) => {
    const at = part === "" || ++sought > MOST_SOUGHT ? -1 : text.indexOf(part.slice(0, 200));
    return at < 0 ? 1 : text.slice(0, at).split("\n").length;
  };
}

/** Each look goes through the whole text: of so many problems the first line is near enough. */
const MOST_SOUGHT = 100;
