import type { LinkTarget, Note } from "../garden/types.ts";
import type { Expression } from "./expression.ts";

/** What an expression comes to. Dataview and Bases share the values; `null` is what is not there. */
export type Value =
  | null
  | string
  | number
  | boolean
  | readonly Value[]
  | DateValue
  | DurationValue
  | LinkValue
  | WebLinkValue
  | PictureValue
  | ObjectValue
  | NoteValue
  | FileValue
  | TaskValue
  | FunctionValue;

/** A day or a moment as it was written; no zone, for a reader's clock is not the author's. */
export interface DateValue {
  readonly kind: "date";
  /** Milliseconds of the written day and time, taken as UTC. */
  readonly time: number;
  readonly hasTime: boolean;
}

export interface DurationValue {
  readonly kind: "duration";
  /** Months are no fixed time: they are kept apart. */
  readonly months: number;
  readonly milliseconds: number;
}

export interface LinkValue {
  readonly kind: "link";
  readonly target: LinkTarget;
  /** The author's words for it, if there are any. */
  readonly label?: string;
  /** The last part of the path as written: all that is said of a note that is not published. */
  readonly name: string;
  /** `"#Heading"`, `"#^block"` or `""`, as written. */
  readonly subpath: string;
}

export interface WebLinkValue {
  readonly kind: "web";
  readonly address: string;
  readonly label?: string;
}

/** A picture to be shown: a file of the vault or an address. */
export interface PictureValue {
  readonly kind: "picture";
  readonly source: LinkValue | WebLinkValue;
}

export interface ObjectValue {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Value>;
}

/** A note as a row: its properties, and what a query has added. */
export interface NoteValue {
  readonly kind: "note";
  readonly note: Note;
  readonly added?: ReadonlyMap<string, Value>;
}

/** A note's `file`. */
export interface FileValue {
  readonly kind: "file";
  readonly note: Note;
}

export interface TaskValue {
  readonly kind: "task";
  readonly note: Note;
  /** Its place among the note's tasks. */
  readonly index: number;
  readonly added?: ReadonlyMap<string, Value>;
}

export interface FunctionValue {
  readonly kind: "function";
  readonly parameters: readonly string[];
  readonly body: Expression;
  readonly scope: Scope;
}

/** Where a name is looked up; `undefined` where it means nothing. */
export interface Scope {
  get(name: string): Value | undefined;
}

export type Kind = Exclude<Value, null | string | number | boolean | readonly Value[]>["kind"];

/** The name Dataview's `typeof` and Bases' `isType` know a value by. */
export function typeOf(value: Value): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (isList(value)) return "array";
  switch (value.kind) {
    case "web":
      return "link";
    case "picture":
      return "image";
    case "note":
    case "task":
      return "object";
    case "date":
    case "duration":
    case "link":
    case "object":
    case "file":
    case "function":
      return value.kind;
  }
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is of a kind: `is(value, "date")`. */
export function is<K extends Kind>(value: Value | undefined, kind: K): value is Extract<Value, { kind: K }> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && (value as { kind: Kind }).kind === kind
  );
}

/** What counts as yes: not nothing, not zero, not empty. */
export function isTruthy(value: Value): boolean {
  if (value === null || value === false || value === "" || value === 0) return false;
  if (isList(value)) return value.length > 0;
  if (is(value, "object")) return value.entries.size > 0;
  if (is(value, "duration")) return value.months !== 0 || value.milliseconds !== 0;
  return true;
}

/** What stands for the note that a link, a file or a row means: two of them are the same thing if these are. */
export function identityOf(value: Value): string | undefined {
  if (is(value, "note") || is(value, "file")) return value.note.path;
  if (is(value, "web")) return `web ${value.address}`;
  if (!is(value, "link")) return undefined;
  const { target, name } = value;
  if (target.kind === "note" || target.kind === "ambiguous" || target.kind === "attachment") return target.path;
  return `? ${name.normalize("NFC").toLowerCase()}`;
}
