import type { NoteGroup } from "../../_includes/notes-page.tsx";
import { TagYearPage } from "../../_includes/tag-page.tsx";
import type { TagItem } from "../../_includes/tag-section.tsx";
import type { Url } from "../garden/site-types.ts";
import type { Note, Tag, TagKey } from "../garden/types.ts";
import { dateOf } from "../outputs/newest-first.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** Shown with their first words. */
const MOST_IN_FULL = 50;
/** Shown on the tag's own page in all; years beyond have pages of their own. */
const MOST_FOLDED = 500;

/** A tag's notes as its page shows them: the newest in full, then by year, then links to the pages of years. */
export function tagNotesOf(context: PageContext, tag: Tag): Pick<TagItem, "total" | "notes" | "older" | "years"> {
  const { notes, older, moved } = sharesOf(context, tag);
  return {
    total: tag.notes.length,
    notes: notes.map(context.noteItemOf),
    older: older.map((year) => ({ name: nameOf(context, year.year), notes: year.notes.map(context.noteItemOf) })),
    years: moved.map(({ year, url, notes }) => ({
      href: context.hrefOf(url),
      text: `${nameOf(context, year)} (${notes.length})`,
    })),
  };
}

/** The pages of the years that tags of very many notes have no room for. */
export function createTagYearPages(context: PageContext): readonly Page[] {
  const { garden } = context.site;
  return [...garden.tags.values()]
    .filter((tag) => tag.notes.length > MOST_FOLDED)
    .flatMap((tag) =>
      sharesOf(context, tag).moved.map(({ year, url, notes }) =>
        createPage(url, TagYearPage, () => ({
          head: context.headOf({ url, title: `${tag.name} ${nameOf(context, year)}`, styles: ["tags"] }),
          name: tag.name,
          allTags: { href: context.hrefOf(garden.pages.tags), text: context.strings.tags },
          tag: { href: context.hrefOf(tag.url), text: tag.name },
          year: nameOf(context, year),
          groups: monthsOf(context, notes),
        })),
      ),
    );
}

interface YearOfNotes {
  /** `"2025"`, `""` without a date. */
  readonly year: string;
  readonly notes: readonly Note[];
}

interface Shares {
  readonly notes: readonly Note[];
  readonly older: readonly YearOfNotes[];
  readonly moved: readonly (YearOfNotes & { readonly url: Url })[];
}

function sharesOf(context: PageContext, tag: Tag): Shares {
  const { garden } = context.site;
  const notes = tag.notes.flatMap((path) => garden.notes.get(path) ?? []);
  const full = notes.slice(0, MOST_IN_FULL);
  const years = new Map<string, Note[]>();
  for (const note of notes.slice(MOST_IN_FULL)) {
    const year = dateOf(note)?.slice(0, 4) ?? "";
    const known = years.get(year);
    if (known === undefined) years.set(year, [note]);
    else known.push(note);
  }
  const older: YearOfNotes[] = [];
  const moved: Shares["moved"][number][] = [];
  const isOwner = notes.length > MOST_FOLDED && ownerOf(context, tag.folder) === tag.key;
  let shown = full.length;
  for (const [year, rest] of years) {
    shown += rest.length;
    if (shown <= MOST_FOLDED || !isOwner) older.push({ year, notes: rest });
    else moved.push({ year, notes: rest, url: `/_${tag.folder}${year || "undated"}/` });
  }
  return { notes: full, older, moved };
}

/** Of tags whose names make one address, the first has pages there. */
function ownerOf(context: PageContext, folder: Url): TagKey | undefined {
  let known = owners.get(context);
  if (known === undefined) {
    known = new Map();
    for (const { key, folder, notes } of context.site.garden.tags.values())
      if (notes.length > MOST_FOLDED && !known.has(folder)) known.set(folder, key);
    owners.set(context, known);
  }
  return known.get(folder);
}

const owners = new WeakMap<PageContext, Map<Url, TagKey>>();

function nameOf({ strings }: PageContext, year: string): string {
  return year === "" ? strings.undated : year;
}

function monthsOf(context: PageContext, notes: readonly Note[]): readonly NoteGroup[] {
  const months = new Map<string, Note[]>();
  for (const note of notes) {
    const date = dateOf(note);
    const name = date === undefined ? context.strings.undated : context.dates.month(date);
    const known = months.get(name);
    if (known === undefined) months.set(name, [note]);
    else known.push(note);
  }
  return [...months].map(([name, notes]) => ({ name, notes: notes.map(context.noteItemOf) }));
}
