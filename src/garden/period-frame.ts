import type { AddressBook } from "./addresses.ts";
import { slugUrlOf } from "./addresses.ts";
import { claimsOf, type PeriodClaim } from "./period-claims.ts";
import { calendarRulesOf, createPeriodNames, mayNamePeriod, type PeriodNames } from "./period-names.ts";
import {
  type CalendarRules,
  PERIOD_DEFAULTS,
  type Period,
  type PeriodKey,
  type PeriodOptions,
} from "./period-types.ts";
import { createPeriods, ownUrlOf } from "./periods.ts";
import { addDays, type Day } from "./plain-day.ts";
import type { Diagnostic, Redirect, VaultPath } from "./site-types.ts";
import { foldName } from "./slug.ts";
import { nameOf, type ResolvedNote, tagKeyOf } from "./tags.ts";
import type { Link, LinkTarget, ParsedNote, Tag, TagKey } from "./types.ts";

/** Which names are a period's, and the notes that answer to them. */
export interface PeriodNaming {
  /** Whether the garden has no periods at all. */
  readonly isOff?: true;
  readonly names: PeriodNames;
  readonly rules: CalendarRules;
  readonly claims: ReadonlyMap<PeriodKey, readonly PeriodClaim[]>;
}

/** What the garden's frame knows of periods. */
export interface PeriodFrame extends PeriodNaming {
  readonly periods: ReadonlyMap<PeriodKey, Period>;
  readonly periodOfNote: ReadonlyMap<VaultPath, PeriodKey>;
  /** The tags of periods by the other names that notes give them, folded. */
  readonly tagNames: ReadonlyMap<string, TagKey>;
  /** Where a link that finds no note leads, if it names a period. */
  readonly targetOf: (link: Link, target: LinkTarget) => LinkTarget | undefined;
  /** Other addresses of periods: `/tags/2025년-2월/`, `/calendar/2025-02/`. */
  readonly redirects: readonly Redirect[];
}

export function createPeriodNaming(
  parsed: readonly ParsedNote[],
  listed: readonly ResolvedNote[],
  options: PeriodOptions | false = PERIOD_DEFAULTS,
  language = "en",
): PeriodNaming {
  if (options === false) {
    return {
      names: () => undefined,
      rules: calendarRulesOf(PERIOD_DEFAULTS, language, []),
      claims: new Map(),
      isOff: true,
    };
  }
  const rules = calendarRulesOf(options, language, namesIn(parsed));
  const names = createPeriodNames(rules);
  return {
    names,
    rules,
    claims: claimsOf(
      listed.map(({ note }) => note),
      names,
    ),
  };
}

/** `all` are the hidden notes too: their hashtags lead to the same pages. */
export function createPeriodFrame(
  all: ReadonlyMap<VaultPath, ResolvedNote>,
  listed: readonly ResolvedNote[],
  naming: PeriodNaming,
  tags: ReadonlyMap<TagKey, Tag>,
  book: AddressBook,
  taskDaysOf: (note: ParsedNote) => readonly Day[],
  tell: (diagnostic: Diagnostic) => void,
): PeriodFrame {
  const { names } = naming;
  const periods: ReadonlyMap<PeriodKey, Period> = naming.isOff
    ? new Map()
    : createPeriods(listed, { ...naming, tags, book, taskDaysOf, tell });
  const tagNames = new Map<string, TagKey>();
  const redirects: Redirect[] = [];
  for (const { note, targets } of all.values()) {
    for (const name of [...note.tags, ...namesFiled(note, targets)]) {
      const key = tagKeyOf(name, names);
      const folded = foldName(name);
      const tag = key === folded ? undefined : tags.get(key);
      if (tag === undefined || tagNames.has(folded)) continue;
      tagNames.set(folded, key);
      if (!note.hidden) redirects.push({ url: slugUrlOf("/tags/", folded), to: tag.url });
    }
  }
  for (const { kind, key, url } of periods.values()) {
    // A garden has many days, and each is one click from its month.
    if (kind !== "day" && url !== ownUrlOf(key)) redirects.push({ url: ownUrlOf(key), to: url });
  }
  return {
    ...naming,
    periods,
    periodOfNote: new Map(
      [...periods.values()].flatMap(({ key, note, namesakes }) =>
        [...(note === undefined ? [] : [note]), ...namesakes].map((path) => [path, key] as const),
      ),
    ),
    tagNames,
    targetOf: (link, target) => {
      const period = target.kind === "missing" ? periods.get(names(nameOf(link.linkpath))?.key ?? "") : undefined;
      return period && { kind: "site", url: period.url, fragment: "" };
    },
    redirects,
  };
}

/** What of a note's text makes periods: an edit that changes it changes the garden's frame. */
export function periodWordsIn({ links, properties, tasks, day }: ParsedNote): readonly unknown[] {
  const named = links.filter((link) => mayNamePeriod(link.linkpath) && !link.filing && !link.embed);
  // What a month's last day puts down for tomorrow is the next month's.
  const isLast = day !== undefined && addDays(day, 1).endsWith("-01");
  const months = tasks.map(({ state, due, scheduled, done, cancelled, headings }) =>
    [state, ...[due, scheduled, done, cancelled].map((date) => date?.slice(0, 7)), ...(isLast ? headings : [])].join(),
  );
  return [properties.date, properties.created, ...named.map((link) => link.linkpath), [...new Set(months)]];
}

/** Names of tags that filing links give: of the note they find, else as they are written. */
function namesFiled(note: ParsedNote, targets: readonly LinkTarget[]): readonly string[] {
  const names: string[] = [];
  note.links.forEach((link, i) => {
    const target = link.filing ? targets[i] : undefined;
    if (target?.kind === "note" || target?.kind === "ambiguous") names.push(nameOf(target.path));
    else if (target?.kind === "missing") names.push(nameOf(link.linkpath), link.displayText);
  });
  return names;
}

/** What may name a period: hardly any name holds a year. */
function namesIn(parsed: readonly ParsedNote[]): readonly string[] {
  const names: string[] = [];
  const add = (name: string): void => {
    if (mayNamePeriod(name)) names.push(name);
  };
  for (const { name, title, tags, links } of parsed) {
    add(name);
    if (title !== name) add(title);
    for (const tag of tags) add(tag);
    for (const { linkpath } of links) if (mayNamePeriod(linkpath)) names.push(nameOf(linkpath));
  }
  return names;
}
