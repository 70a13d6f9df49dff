import { excerptOf, type Piece, piecesOf, sectionsOf } from "../search/excerpt.ts";
import { gradeOf, matchesIn, searched } from "../search/matches.ts";
import type { Query, Term } from "../search/query.ts";
import { type Fields, fieldsOf, type Rank } from "../search/rank.ts";
import type { PagefindFragment } from "./pagefind.ts";

/** A note that answers a query. */
export interface FoundNote {
  readonly url: string;
  readonly title: readonly Piece[];
  /** The other name it was found by, where its title does not say the words. */
  readonly alias: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** The parts of it where the words stand, best first, three at most. */
  readonly sections: readonly FoundSection[];
  readonly date: string | undefined;
  readonly folder: string | undefined;
  readonly tags: readonly string[];
  /** Tasks not done. */
  readonly open: number;
  /** Only its name is like what was typed. */
  readonly near: boolean;
  /** Its parts as they follow each other, the first lines of each, for a preview; the first may have no heading. */
  readonly preview: () => readonly FoundSection[];
}

export interface FoundSection {
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

const knownFields = new WeakMap<PagefindFragment, Fields>();

/** The texts of a page, made ready once. */
export function fieldsIn(fragment: PagefindFragment): Fields {
  const known = knownFields.get(fragment) ?? fieldsOf(fragment);
  knownFields.set(fragment, known);
  return known;
}

/** What is shown of a page. */
export function foundNote(fragment: PagefindFragment, query: Query, rank: Rank | undefined): FoundNote {
  const { title, text } = fieldsIn(fragment);
  const url = fragment.raw_url ?? fragment.url;
  const matches = rank?.text ?? query.terms.map(() => []);
  return {
    url,
    title: piecesOf(title.text, sorted(rank?.title ?? [])),
    alias: rank?.title.some((each) => each.length > 0) ? [] : aliasIn(fragment, query.terms),
    excerpt: excerptOf(text, matches),
    sections: rank === undefined ? [] : sectionsIn(fragment, query.terms, rank),
    date: fragment.meta.date,
    folder: fragment.meta.folder,
    tags: (fragment.meta.tags ?? "").split("\n").filter((tag) => tag !== ""),
    open: Number(fragment.meta.open ?? 0),
    near: rank === undefined,
    preview: () => previewOf(fragment, matches),
  };
}

function aliasIn({ meta }: PagefindFragment, terms: readonly Term[]): Piece[] {
  for (const line of (meta.aliases ?? "").split("\n")) {
    const alias = searched(line);
    const matches = sorted(terms.map((term) => matchesIn(alias, term)));
    if (matches.length > 0) return piecesOf(alias.text, matches);
  }
  return [];
}

function sorted(matches: Rank["title"]): Rank["title"][number] {
  return matches.flat().sort((a, b) => a.start - b.start);
}

const MOST_SECTIONS = 3;

function sectionsIn(fragment: PagefindFragment, terms: readonly Term[], { text: matches }: Rank): FoundSection[] {
  const { text } = fieldsIn(fragment);
  const rated = sectionsOf(text.text, fragment.anchors).map((section) => {
    const within = matches.map((each) => each.filter(({ start }) => start >= section.start && start < section.end));
    // 초성 are looked for in headings only.
    const title = searched(section.title);
    const named = Math.max(0, ...terms.map((term) => (term.kind === "initials" ? gradeOf(matchesIn(title, term)) : 0)));
    const worth = within.reduce((sum, each) => sum + gradeOf(each) + Math.min(0.3, each.length / 20), named);
    return { section, worth };
  });
  rated.sort((a, b) => b.worth - a.worth);
  const best = rated.filter(({ worth }) => worth > 0).slice(0, MOST_SECTIONS);
  return best.map(({ section }) => {
    const title = searched(section.title);
    return {
      url: `${fragment.raw_url ?? fragment.url}#${encodeURIComponent(section.id)}`,
      title: piecesOf(title.text, sorted(terms.map((term) => matchesIn(title, term)))),
      excerpt: excerptOf(text, matches, Math.min(section.end, section.start + section.title.length), section.end),
    };
  });
}

const MOST_PREVIEWED = 8;
const PREVIEW_LENGTH = 260;

function previewOf(fragment: PagefindFragment, matches: Rank["text"]): FoundSection[] {
  const { text } = fieldsIn(fragment);
  const sections = sectionsOf(text.text, fragment.anchors);
  const first = { id: "", title: "", start: 0, end: sections[0]?.start ?? text.text.length };
  const all = sorted(matches);
  return [first, ...sections].slice(0, MOST_PREVIEWED).flatMap(({ id, title, start, end }) => {
    // Pagefind ends headings with a full stop.
    const from = start + title.length + (/^[\s.]*/.exec(text.text.slice(start + title.length, end))?.[0].length ?? 0);
    if (from >= end) return [];
    const to = Math.min(end, from + PREVIEW_LENGTH);
    const more = to < end ? [{ text: "…", marked: false }] : [];
    return [
      { url: id, title: [{ text: title, marked: false }], excerpt: [...piecesOf(text.text, all, from, to), ...more] },
    ];
  });
}
