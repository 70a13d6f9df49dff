import { type TagCount, type TagLetter, type TagNode, TagsPage } from "../../_includes/tags-page.tsx";
import { initialOf, isOwnInitial, NUMBERS, SIGNS } from "../garden/initials.ts";
import { foldName } from "../garden/slug.ts";
import { createTagTree, type TagBranch } from "../garden/tag-tree.ts";
import type { Tag } from "../garden/types.ts";
import { listedTags } from "../outputs/listed-tags.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/** The list of all tags: by hierarchy, by size and by name. Periods, which the calendar shows better, stand by themselves. */
export function createTagsPage(context: PageContext): Page {
  const { site, strings } = context;
  const { garden } = site;
  const url = garden.pages.tags;
  return createPage(url, TagsPage, () => {
    const tags = listedTags(garden);
    const periodTags = new Set([...garden.periods.values()].map(({ tag }) => tag));
    const topics = tags.filter((tag) => !periodTags.has(tag.key)).sort(byName);
    const most = topics.reduce((most, tag) => Math.max(most, tag.notes.length), 1);
    const countOf = (tag: Tag): TagCount => ({
      href: context.hrefOf(tag.url),
      name: tag.name,
      count: tag.notes.length,
      level: levelOf(tag.notes.length, most),
      progress: undefined,
    });
    const counts = new Map(
      tags.map((tag) => [tag, { ...countOf(tag), progress: context.progress.ofNotes(tag.notes) }] as const),
    );
    const rowOf = (tag: Tag): TagCount => counts.get(tag) ?? countOf(tag);
    const nodeOf = ({ tag, below }: TagBranch): TagNode => ({ ...countOf(tag), below: below.map(nodeOf) });
    const shared = topics.filter((tag) => tag.notes.length > 1);
    const singles = topics.length - shared.length;
    return {
      head: context.headOf({ url, title: strings.tags, styles: ["tags"] }),
      about: strings.tagWords.tagCount(tags.length),
      hierarchy: createTagTree(topics).map(nodeOf),
      sizes: shared.toSorted((a, b) => b.notes.length - a.notes.length || byName(a, b)).map(rowOf),
      singles: singles === 0 ? undefined : strings.tagWords.singles(singles),
      letters: lettersOf(topics, site.settings.language).map(({ letter, id, tags }) => ({
        letter,
        id,
        tags: tags.map(rowOf),
      })),
      periods: tags.filter((tag) => periodTags.has(tag.key)).map(rowOf),
    };
  });
}

interface Letter extends Omit<TagLetter, "tags"> {
  readonly tags: readonly Tag[];
}

/** Tags in order of name under their first letters: the site's own letters first, then others, numbers and signs. */
function lettersOf(tags: readonly Tag[], language: string): readonly Letter[] {
  const letters = new Map<string, Tag[]>();
  for (const tag of tags) {
    const letter = initialOf(tag.name);
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [tag]);
    else known.push(tag);
  }
  const rankOf = (letter: string): number => {
    if (isOwnInitial(letter, language)) return 0;
    return letter === SIGNS ? 3 : letter === NUMBERS ? 2 : 1;
  };
  return [...letters]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([letter, tags]) => ({ letter, id: `_letter-${letter}`, tags }));
}

/** By the number's length rather than the number: one tag of a thousand notes must not make all others alike. */
function levelOf(count: number, most: number): number {
  return most <= 1 ? 0 : Math.round((4 * Math.log(Math.max(1, count))) / Math.log(most));
}

// Code points, not a locale's order: every machine must sort alike.
function byName(a: Tag, b: Tag): number {
  const [left, right] = [foldName(a.name), foldName(b.name)];
  if (left === right) return a.key < b.key ? -1 : 1;
  return left < right ? -1 : 1;
}
