import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

export type Properties = Readonly<Record<string, unknown>>;

export type Frontmatter =
  | { readonly kind: "read"; readonly properties: Properties; readonly body: string; readonly bodyLine: number }
  | { readonly kind: "unreadable"; readonly raw: string; readonly line: number; readonly cause: string };

/**
 * Splits a note into properties and body. Reads YAML and one-line JSON between `---` lines, after blank lines too;
 * `\|` in a value is `|` (Obsidian writes it for table cells). `bodyLine` is the 1-based line the body starts on.
 * Text between rules that is no set of properties is body. Dates stay strings. Never throws.
 */
export function splitFrontmatter(text: string): Frontmatter {
  const opening = OPENING.exec(text);
  if (opening === null) return { kind: "read", properties: {}, body: text, bodyLine: 1 };
  const from = opening[0].length;
  const firstLine = linesIn(opening[0]) + 1;
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(text);
  if (closing === null) {
    const raw = text.slice(from);
    return LOOKS_LIKE_PROPERTY.test(raw)
      ? { kind: "unreadable", raw, line: firstLine - 1, cause: "the properties have no closing `---` line" }
      : { kind: "read", properties: {}, body: text, bodyLine: 1 };
  }
  const raw = text.slice(from, closing.index).replaceAll("\\|", "|");
  const after = closing.index + closing[0].length;
  const bodyLine = firstLine + linesIn(text.slice(from, after));
  try {
    const value = readProperties(raw);
    if (value === null || value === undefined)
      return { kind: "read", properties: {}, body: text.slice(after), bodyLine };
    if (typeof value === "object" && !Array.isArray(value)) {
      return { kind: "read", properties: value as Properties, body: text.slice(after), bodyLine };
    }
    return LOOKS_LIKE_PROPERTY.test(raw)
      ? { kind: "unreadable", raw, line: firstLine, cause: "the properties are not `name: value` lines" }
      : { kind: "read", properties: {}, body: text, bodyLine: 1 };
  } catch (error) {
    // YAML tells of a text that never ends at the end of all lines, one line below the last.
    const last = Math.max(0, linesIn(raw) - 1);
    const line = error instanceof YAMLException ? firstLine + Math.min(error.mark?.line ?? 0, last) : firstLine;
    const cause = error instanceof YAMLException ? error.reason : String(error);
    return { kind: "unreadable", raw, line, cause };
  }
}

/** Any other YAML, such as a base's. Never throws. */
export function readYaml(
  text: string,
):
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "unreadable"; readonly line: number; readonly cause: string } {
  try {
    return { kind: "read", value: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
    return { kind: "unreadable", line, cause: error instanceof YAMLException ? error.reason : String(error) };
  }
}

const OPENING = /^\s*---[ \t]*\n/;
const CLOSING = /^---[ \t]*(?:\n|$)/gm;
const LOOKS_LIKE_PROPERTY = /^\s*(?:\{|["']?[\w-]+["']?[ \t]*:(?:\s|$))/;

function readProperties(raw: string): unknown {
  if (raw.startsWith("{")) {
    try {
      return JSON.parse(raw);
    } catch {
      // Not JSON after all; YAML's message has a line.
    }
  }
  return load(raw, { schema: CORE_SCHEMA });
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
