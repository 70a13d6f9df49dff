import type { InlineField, Note } from "../garden/types.ts";
import { isoWeekOf } from "./date-format.ts";
import { dateOf } from "./dates.ts";
import type { Dialect } from "./lexer.ts";
import { fieldsOf, foldKey, inlineFieldsOf } from "./properties.ts";
import {
  type DateValue,
  type FileValue,
  isList,
  type LinkValue,
  type NoteValue,
  type TaskValue,
  type Value,
} from "./value.ts";
import type { World } from "./world.ts";

/** A field of a value for one page's queries. `page` is the note they stand in: it may be hidden, and still knows itself. */
export function createFields(world: World, page: Note, dialect: Dialect): (value: Value, name: string) => Value {
  const field = (value: Value, name: string): Value => {
    if (value === null || typeof value !== "object") {
      return typeof value === "string" && name === "length" ? value.length : null;
    }
    if (isList(value)) {
      if (dialect === "bases" && name === "length") return value.length;
      // Dataview: a field of a list is the list of its items' fields.
      return value.map((item) => field(item, name));
    }
    switch (value.kind) {
      case "note":
        return value.added?.get(name) ?? (name === "file" ? { kind: "file", note: value.note } : own(value, name));
      case "file":
        return fileField(value, name, world, dialect);
      case "link": {
        const note = noteBehind(value, world, page);
        return note === undefined ? null : field({ kind: "note", note }, name);
      }
      case "task":
        return (
          value.added?.get(name) ?? taskField(value, name, world) ?? field({ kind: "note", note: value.note }, name)
        );
      case "object":
        return value.entries.get(name) ?? value.entries.get(foldKey(name)) ?? null;
      case "date":
        return dateField(value, name);
      case "duration":
        return durationField(value.months, value.milliseconds, name);
      case "web":
      case "picture":
      case "function":
        return null;
    }
  };
  const own = ({ note }: NoteValue, name: string): Value => fieldsOf(note, dialect, world).get(foldKey(name)) ?? null;
  return field;
}

/** The note a link leads to, where a query may look into it. */
export function noteBehind({ target }: LinkValue, { garden }: World, page: Note): Note | undefined {
  if (target.kind !== "note" && target.kind !== "ambiguous") return undefined;
  const note = garden.notes.get(target.path);
  return note === undefined || (note.hidden && note.path !== page.path) ? undefined : note;
}

/** A link to a note. */
export function linkTo({ path, name }: Note): LinkValue {
  return { kind: "link", target: { kind: "note", path, fragment: "" }, name, subpath: "" };
}

function fileField({ note }: FileValue, name: string, world: World, dialect: Dialect): Value {
  switch (name) {
    case "name":
      return dialect === "bases" ? note.path.slice(note.path.lastIndexOf("/") + 1) : note.name;
    case "basename":
      return note.name;
    case "path":
      return note.path;
    case "folder":
      return note.path.slice(0, Math.max(0, note.path.lastIndexOf("/")));
    case "ext":
      return note.path.slice(note.path.lastIndexOf(".") + 1);
    case "link":
      return linkTo(note);
    case "file":
      return { kind: "file", note };
    case "ctime":
      return writtenDate(note.created);
    case "cday":
      return dayOf(writtenDate(note.created));
    case "mtime":
      return writtenDate(note.updated ?? note.created);
    case "mday":
      return dayOf(writtenDate(note.updated ?? note.created));
    case "day":
      return dayInName(note.name) ?? dayOf(writtenDate(stringIn(note.properties.date)));
    case "tags": {
      if (dialect === "bases") return note.tags.map((tag) => `#${tag}`);
      return [...new Set(note.tags.flatMap(tagWithParents))].map((tag) => `#${tag}`);
    }
    case "etags":
      return note.tags.map((tag) => `#${tag}`);
    case "aliases":
      return note.aliases;
    case "inlinks":
    case "backlinks":
      return (world.garden.backlinks.get(note.path) ?? []).flatMap(({ source }) => {
        const linking = world.garden.notes.get(source);
        return linking === undefined || linking.hidden ? [] : [linkTo(linking)];
      });
    case "outlinks":
    case "links":
      return linksOf(note, world, () => true);
    case "embeds":
      return linksOf(note, world, (i) => note.links[i]?.embed === true);
    case "tasks":
      return note.tasks.map((_, index): TaskValue => ({ kind: "task", note, index }));
    case "frontmatter":
    case "properties":
      return { kind: "object", entries: fieldsOf(note, "bases", world) };
    case "starred":
      return false;
    default:
      return null;
  }
}

/** Links to published notes, each note once. */
function linksOf(note: Note, { garden }: World, counts: (place: number) => boolean): Value {
  const found = new Map<string, LinkValue>();
  note.targets.forEach((target, i) => {
    if ((target.kind !== "note" && target.kind !== "ambiguous") || !counts(i) || found.has(target.path)) return;
    const linked = garden.notes.get(target.path);
    if (linked !== undefined && !linked.hidden) found.set(target.path, linkTo(linked));
  });
  return [...found.values()];
}

function taskField({ note, index }: TaskValue, name: string, world: World): Value | undefined {
  const task = note.tasks[index];
  if (task === undefined) return undefined;
  switch (name) {
    case "text":
      return task.written ?? task.text;
    case "status":
      return task.status;
    case "checked":
      return task.status !== " ";
    case "completed":
    case "fullyCompleted":
      return task.state === "done";
    case "task":
      return true;
    case "line":
      return task.line;
    case "path":
      return note.path;
    case "tags":
      return [...task.text.matchAll(/(?<=^|\s)#[^\s#]+/g)].map(([tag]) => tag);
    case "children":
      return [];
    case "link":
    case "section": {
      const link = { ...linkTo(note), target: { kind: "note", path: note.path, fragment: task.headingId } } as const;
      return task.heading === ""
        ? link
        : { ...link, subpath: `#${task.heading}`, label: `${note.name} > ${task.heading}` };
    }
    default: {
      const written = fieldsByTask(note).get(task.line);
      return written === undefined ? undefined : inlineFieldsOf(written, note, world).get(foldKey(name));
    }
  }
}

/** A note's inline fields by the line of the task they stand in; a query asks for them task by task. */
function fieldsByTask(note: Note): ReadonlyMap<number | undefined, readonly InlineField[]> {
  const known = FIELDS_BY_TASK.get(note);
  if (known !== undefined) return known;
  const fields = new Map<number | undefined, InlineField[]>();
  for (const field of note.fields) {
    const others = fields.get(field.taskLine);
    if (others === undefined) fields.set(field.taskLine, [field]);
    else others.push(field);
  }
  FIELDS_BY_TASK.set(note, fields);
  return fields;
}

const FIELDS_BY_TASK = new WeakMap<Note, ReadonlyMap<number | undefined, readonly InlineField[]>>();

function tagWithParents(tag: string): string[] {
  const parts = tag.split("/");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
}

function writtenDate(written: string | undefined): DateValue | null {
  return written === undefined ? null : (dateOf(written) ?? null);
}

function dayOf(date: DateValue | null): DateValue | null {
  return date && { ...date, time: Math.floor(date.time / 86_400_000) * 86_400_000, hasTime: false };
}

/** `"2025-02-03 Monday"` and `"20250203"` speak of a day. */
function dayInName(name: string): DateValue | undefined {
  const match = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  return match === null ? undefined : dateOf(`${match[1]}-${match[2]}-${match[3]}`);
}

function stringIn(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim() : undefined;
}

function dateField({ time }: DateValue, name: string): Value {
  const at = new Date(time);
  switch (name) {
    case "year":
      return at.getUTCFullYear();
    case "month":
      return at.getUTCMonth() + 1;
    case "day":
      return at.getUTCDate();
    case "hour":
      return at.getUTCHours();
    case "minute":
      return at.getUTCMinutes();
    case "second":
      return at.getUTCSeconds();
    case "millisecond":
      return 0;
    case "weekday":
      return at.getUTCDay() || 7;
    case "week":
      return isoWeekOf(time).week;
    case "weekyear":
      return isoWeekOf(time).year;
    default:
      return null;
  }
}

const LENGTHS: Readonly<Record<string, number>> = {
  weeks: 604_800_000,
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
};

function durationField(months: number, milliseconds: number, name: string): Value {
  if (name === "years") return months / 12 + milliseconds / 31_536_000_000;
  if (name === "months") return months + milliseconds / 2_592_000_000;
  const unit = Object.hasOwn(LENGTHS, name) ? LENGTHS[name] : undefined;
  return unit === undefined ? null : (months * 2_592_000_000 + milliseconds) / unit;
}
