import type { CalendarRules, Period, PeriodKey } from "./period-types.ts";
import type { Review } from "./reviews.ts";
import type { Diagnostic, Features, Folder, Redirect, SitePages, Url, VaultPath } from "./site-types.ts";
import type { GardenTask, Task } from "./task-types.ts";

/**
 * The garden's values. Plain, readonly, referring to each other by vault path, so that they print as JSON.
 * `ParsedNote` is what one file says by itself; `Note` and `Garden` are what all of them say together.
 */

/** Where a link stands: the sentence, line or list item around it, as plain text. */
export interface LinkContext {
  readonly before: string;
  /** The link's own words. */
  readonly text: string;
  readonly after: string;
}

/** A reference to a note, a heading, a block or a file, as written; resolved later against the garden. */
export interface Link {
  /** What stands before `#`, trimmed: `"03 - Tags/AWS"`, or `""` for the note itself. */
  readonly linkpath: string;
  /** `"#Heading"`, `"#A#B"`, `"#^block"` or `""`. */
  readonly subpath: string;
  /** What readers see. Never holds a folder the author did not spell out for readers. */
  readonly displayText: string;
  readonly kind: "wikilink" | "markdown" | "html" | "property";
  readonly embed: boolean;
  /** A raw `img` without alternative text. */
  readonly wordless?: true;
  /** Stands under a "Tags" heading or as the body's first line: files the note under its target. */
  readonly filing: boolean;
  readonly line: number;
  /** Text of the heading above it, `""` before the first. */
  readonly heading: string;
  readonly context: LinkContext;
}

/** What a link leads to. */
export type LinkTarget =
  | { readonly kind: "note"; readonly path: VaultPath; readonly fragment: string }
  | {
      readonly kind: "ambiguous";
      /** The note taken: the shortest path, then path order. */
      readonly path: VaultPath;
      readonly fragment: string;
      readonly candidates: readonly VaultPath[];
    }
  | { readonly kind: "attachment"; readonly path: VaultPath; readonly fragment: string }
  | { readonly kind: "tag"; readonly tag: TagKey }
  /** An address of this site that is no note's, as in `[all tags](/tags/)`: left as written. */
  | { readonly kind: "site"; readonly url: Url; readonly fragment: string; readonly query?: string }
  | { readonly kind: "private" }
  | { readonly kind: "missing" };

export interface Heading {
  /** 1 to 6, as written. */
  readonly level: number;
  /** Plain text. */
  readonly text: string;
  /** The `id` it gets, unique in the note. */
  readonly id: string;
  readonly line: number;
  /** Inside a callout: an aside, which a table of contents leaves out. */
  readonly inCallout?: boolean;
}

/** An embed that may show another note, and where it stands. */
export interface NoteEmbed {
  /** Its place among the note's links. */
  readonly link: number;
  /** Fragments of the sections and blocks it stands in: an embed of one of these shows it too. */
  readonly within: readonly string[];
}

/** A field in a note's text, as Dataview reads it: `due:: 2025-03-01`, `[due:: 2025-03-01]` or `(due:: 2025-03-01)`. */
export interface InlineField {
  /** As written, without formatting: `"due"`. */
  readonly key: string;
  /** Plain text, with links to notes as wikilinks: `"[[Persimmon|the tree]], 3"`. `""` for none. */
  readonly value: string;
  readonly line: number;
  /** The `line` of the task whose text it stands in. */
  readonly taskLine?: number;
}

/** A paragraph, item, cell or heading of a note as plain text. */
export interface Passage {
  readonly text: string;
  /** Text of the heading it stands under, `""` before the first. */
  readonly heading: string;
  /** Where links, code and formulas stand in it, from and to. */
  readonly closed: readonly (readonly [number, number])[];
}

export interface TaskCount {
  readonly open: number;
  readonly done: number;
  readonly cancelled: number;
}

/** A property as its note's page shows it. */
export interface ShownProperty {
  readonly key: string;
  readonly isList: boolean;
  /** At least one. */
  readonly values: readonly PropertyValue[];
}

export type PropertyValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "checkbox"; readonly checked: boolean }
  /** ISO 8601, with or without a time. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "tag"; readonly tag: string }
  /** An address outside the site. */
  | { readonly kind: "url"; readonly text: string }
  /** A place among the note's links. */
  | { readonly kind: "link"; readonly link: number };

/** What one published file says by itself. */
export interface ParsedNote {
  /** What is no ordinary note. */
  readonly kind?: "canvas";
  readonly path: VaultPath;
  /** File name without `.md` or `.canvas`: `"2025-02-03"`. */
  readonly name: string;
  /** The `title` property, else the name. */
  readonly title: string;
  /** Its text opens with the title, which its page shows once. */
  readonly writesTitle?: true;
  /** `dg-path`, normalised like a vault path, where a note has one: it stands in for the path in the address and the tree. */
  readonly displayPath?: VaultPath;
  /** The address asked for, byte for byte. */
  readonly permalink?: string;
  readonly redirects: readonly string[];
  readonly aliases: readonly string[];
  /** From the `tags` property and `#hashtags`, without `#`, in order, each once. */
  readonly tags: readonly string[];
  /** ISO 8601: `"2025-02-03"` or `"2025-02-03T09:00:00+09:00"`. */
  readonly created?: string;
  readonly updated?: string;
  /** The day its name or title speaks of: `"2025-02-03"`. */
  readonly day?: string;
  /** Language of the text where the note says so (`lang`), or where its letters are not those of the site's language. */
  readonly language?: string;
  readonly description?: string;
  readonly home: boolean;
  /** `dg-hide`: the page exists and stands in no list. */
  readonly hidden: boolean;
  /** `dg-hide-in-filetree`: not in the tree of folders, but in every other list. */
  readonly hiddenInTree: boolean;
  /** `dg-hide-in-graph`: stands in lists, and in no graph. */
  readonly outsideGraph?: true;
  readonly pinned: boolean;
  /** What its body is to be called for style sheets, as its `cssclasses` say. */
  readonly cssClasses?: readonly string[];
  readonly features: Partial<Features>;
  /**
   * The author's own properties as the frontmatter has them, without Madang's (`dg-…`).
   * Private unless something that was written to be read shows them: a property table, a query.
   */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Those of them that the note's page shows. */
  readonly shownProperties: readonly ShownProperty[];
  readonly headings: readonly Heading[];
  /** The ids of `^blocks`, without `^`. */
  readonly blocks: readonly string[];
  readonly links: readonly Link[];
  /** The embeds that a body unfolds in place if they lead to a note. */
  readonly embeds: readonly NoteEmbed[];
  /** Characters of text in each section and block, by the fragment that leads to it; `""` is the whole note. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly tasks: readonly Task[];
  /** Inline fields, in order. They are part of the text, and as public as it is. */
  readonly fields: readonly InlineField[];
  readonly words: number;
  /** The text, for those who look for words in it; none of an empty note. */
  readonly passages: readonly Passage[];
  /** Asks for what other notes say: its page may have words, though it has none itself. */
  readonly hasQueries?: true;
  /** First words of the body, plain text, at most about 200 characters; `""` for an empty note. */
  readonly excerpt: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A published note in the garden. */
export interface Note extends ParsedNote {
  readonly url: Url;
  /** Where its source is served: `"/06-full-notes/2025-02-03/index.md"`. */
  readonly sourceUrl: Url;
  /** Answers to `links`, one each. */
  readonly targets: readonly LinkTarget[];
  /** Every tag it belongs to, in order of appearance: written tags and tag notes. */
  readonly tagKeys: readonly TagKey[];
  /** The notes it is filed under, in order, each once. */
  readonly tagNotes: readonly VaultPath[];
  /** The tag this note is the page of, if it is one. */
  readonly tag?: TagKey;
  /** The period this note is named after. */
  readonly period?: PeriodKey;
  readonly taskCount: TaskCount;
}

/** A tag's name folded: `"daily plan"`. `"a/b"` for a nested one, `"2025-02"` for every name of that month. */
export type TagKey = string;

export interface Tag {
  readonly key: TagKey;
  /** As readers see it: its note's title, else the first spelling met. */
  readonly name: string;
  /** Its note's address, else `/tags/…/`. */
  readonly url: Url;
  /** Its own place under `/tags/`, also where its page is a note elsewhere: there its feeds are. */
  readonly folder: Url;
  /** The published note that is this tag's page. */
  readonly note?: VaultPath;
  /** Listed notes that carry it or a tag nested in it, newest first. */
  readonly notes: readonly VaultPath[];
  /** Tags its note is filed under, or the tag it is nested in. */
  readonly parents: readonly TagKey[];
  readonly children: readonly TagKey[];
}

/** Who links to a note: one per linking note, its occurrences in source order. */
export interface Backlink {
  readonly source: VaultPath;
  readonly occurrences: readonly Link[];
}

/** Something linked that is no note yet. */
export interface Wanted {
  /** As readers see it where it is linked first. */
  readonly text: string;
  /** The notes that link it, in path order. */
  readonly sources: readonly VaultPath[];
}

/** The published model of a vault. Maps are in path order (tags: in name order). */
export interface Garden {
  /** Every published note, hidden ones too. */
  readonly notes: ReadonlyMap<VaultPath, Note>;
  /** The notes that may stand in lists: published and not hidden, in path order. */
  readonly listed: readonly Note[];
  /** The note at `/`, if one asked to be. */
  readonly home?: VaultPath;
  readonly backlinks: ReadonlyMap<VaultPath, readonly Backlink[]>;
  readonly tags: ReadonlyMap<TagKey, Tag>;
  /** The tags of periods by other names that notes give them, folded: `"2025년 2월"`. */
  readonly tagNames: ReadonlyMap<string, TagKey>;
  /** Days, weeks, months, quarters and years that something belongs to, longest first, in order of time. */
  readonly periods: ReadonlyMap<PeriodKey, Period>;
  readonly calendar: CalendarRules;
  /** Pages that look back on periods, by rule and in order of time. */
  readonly reviews: readonly Review[];
  readonly wanted: readonly Wanted[];
  /** The tasks of listed notes, by note in path order. */
  readonly tasks: readonly GardenTask[];
  /** What is overdue goes by it: the newest day in the garden, or the one the owner set. None in a garden without dates. */
  readonly today?: string;
  /** The folders of the tree, `""` for the garden itself. */
  readonly folders: ReadonlyMap<VaultPath, Folder>;
  readonly redirects: readonly Redirect[];
  readonly pages: SitePages;
  /** Attachments that published notes show or link to, in path order. */
  readonly attachments: readonly VaultPath[];
  readonly diagnostics: readonly Diagnostic[];
}
