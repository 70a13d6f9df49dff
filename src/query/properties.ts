import type { InlineField, Note } from "../garden/types.ts";
import { dateOf, durationOf } from "./dates.ts";
import type { Dialect } from "./lexer.ts";
import { isList, type Value } from "./value.ts";
import type { World } from "./world.ts";

/** A name as a query may write it: `"Due Date"` is `"due date"`. */
export function foldKey(key: string): string {
  return key.normalize("NFC").trim().toLowerCase();
}

/**
 * A note's own fields by folded name: its properties and, for Dataview, its inline fields, each under Dataview's spelling
 * too (`"due-date"`). What the configuration hides is not among them.
 */
export function fieldsOf(note: Note, dialect: Dialect, world: World): ReadonlyMap<string, Value> {
  let kept = world.fields.get(note);
  if (kept === undefined) {
    kept = new Map();
    world.fields.set(note, kept);
  }
  let fields = kept.get(dialect);
  if (fields === undefined) {
    fields = dialect === "bases" ? propertiesOf(note, world) : withInlineFields(note, world);
    kept.set(dialect, fields);
  }
  return fields;
}

/** The properties as values, by their names as written in lower case. */
function propertiesOf(note: Note, world: World): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const [key, raw] of Object.entries(note.properties)) {
    const folded = foldKey(key);
    if (folded.startsWith("dg-") || world.isHiddenProperty(folded)) continue;
    fields.set(folded, propertyValue(raw, note, world, { left: MOST_PARTS }));
  }
  return fields;
}

function withInlineFields(note: Note, world: World): ReadonlyMap<string, Value> {
  const fields = propertiesOf(note, world);
  for (const [key, value] of [...fields]) {
    fields.set(dashed(key), typeof value === "string" ? (durationOf(value) ?? value) : value);
  }
  // A task's fields are the note's as well.
  for (const [key, value] of inlineFieldsOf(note.fields, note, world)) {
    const before = fields.get(key);
    const all = before === undefined || before === null ? value : [...asItems(before), ...asItems(value)];
    fields.set(key, all);
  }
  return fields;
}

/** Inline fields as values; one that is written twice is a list. */
export function inlineFieldsOf(written: readonly InlineField[], note: Note, world: World): Map<string, Value> {
  const fields = new Map<string, Value[]>();
  for (const { key, value } of written) {
    const folded = foldKey(key);
    if (world.isHiddenProperty(folded)) continue;
    const read = inlineValue(value.trim(), note, world);
    for (const name of new Set([folded, dashed(folded)])) {
      const before = fields.get(name);
      if (before === undefined) fields.set(name, [read]);
      else before.push(read);
    }
  }
  return new Map(
    [...fields].map(([name, values]) => [name, values.length === 1 ? (values[0] as Value) : values.flatMap(asItems)]),
  );
}

function asItems(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}

function dashed(key: string): string {
  return key.replace(/\s+/g, "-");
}

/** A value may be shared many times over in YAML: so many parts of it are looked at. */
const MOST_PARTS = 5000;

function propertyValue(raw: unknown, note: Note, world: World, rest: { left: number }): Value {
  if (--rest.left < 0) return null;
  if (typeof raw === "string") return textValue(raw, note, world);
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (Array.isArray(raw)) {
    // A bare `[[A]]` is a list in a list to YAML.
    const inner = raw.length === 1 ? (raw[0] as unknown) : undefined;
    if (Array.isArray(inner) && inner.length === 1 && typeof inner[0] === "string") {
      return world.linkFrom(note, inner[0]);
    }
    return raw.map((item) => propertyValue(item, note, world, rest));
  }
  if (typeof raw === "object" && raw !== null) {
    const entries = Object.entries(raw).filter(([key]) => !world.isHiddenProperty(foldKey(key)));
    return {
      kind: "object",
      entries: new Map(entries.map(([key, item]) => [key, propertyValue(item, note, world, rest)])),
    };
  }
  return null;
}

/** A text that is a link or a date is one; in any other, links to what readers cannot reach are their words. */
function textValue(text: string, note: Note, world: World): Value {
  const link = WHOLE_LINK.exec(text.trim());
  if (link !== null) return world.linkFrom(note, link[1] ?? "");
  return dateOf(text.trim()) ?? publicText(text, note, world);
}

/** An inline field's value: a number, a date, a duration, a link, a list of texts in quotes or links, or its text. */
function inlineValue(text: string, note: Note, world: World): Value {
  if (text === "") return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  if (LIST.test(text)) {
    return [...text.matchAll(LIST_ITEM)].map(([item]) =>
      item.startsWith('"') ? item.slice(1, -1) : world.linkFrom(note, item.slice(item.indexOf("[[") + 2, -2)),
    );
  }
  const value = textValue(text, note, world);
  return typeof value === "string" ? (durationOf(value) ?? value) : value;
}

const WHOLE_LINK = /^!?\[\[([^[\]\n]+)\]\]$/;
const LIST_ITEM = /"[^"]*"|!?\[\[[^[\]\n]+\]\]/g;
const LIST = /^(?:"[^"]*"|!?\[\[[^[\]\n]+\]\])(?:\s*,\s*(?:"[^"]*"|!?\[\[[^[\]\n]+\]\]))+$/;

function publicText(text: string, note: Note, world: World): string {
  const links = text.includes("[[")
    ? text.replace(/!?\[\[([^[\]\n]+)\]\]/g, (written, inner: string) => {
        const { target, label, name } = world.linkFrom(note, inner);
        return target.kind === "private" || target.kind === "missing" ? (label ?? name) : written;
      })
    : text;
  return links.includes("](")
    ? links.replace(/!?\[([^[\]\n]*)\]\((?!https?:)[^()\n]*\)/g, (_, words: string) => words)
    : links;
}
