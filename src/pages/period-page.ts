import { PeriodPage } from "../../_includes/period-page.tsx";
import type { Period } from "../garden/period-types.ts";
import type { Tag } from "../garden/types.ts";
import type { SearchRecord } from "../search/record.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import { periodItemOf } from "./period-item.ts";
import { periodSiteOf } from "./period-site.ts";
import type { Page } from "./site.ts";
import { tagItemOf } from "./tag-page.ts";

/** The page of a period that has no note of its own. */
export function createPeriodPage(context: PageContext, period: Period): Page {
  const { strings, site } = context;
  const page = createPage(period.url, PeriodPage, () => {
    const { format, diary, periodAt, hrefOf } = periodSiteOf(context);
    const tag = tagOf(context, period);
    // What the author calls it, where notes are filed under it.
    const name = tag?.name ?? format.name(period);
    const year = period.kind === "year" ? undefined : periodAt(period.first.slice(0, 4));
    return {
      head: context.headOf({
        url: period.url,
        title: name,
        styles: ["periods"],
        tag,
        description: strings.noteCount(diary.sumOf(period).notes),
      }),
      name,
      calendar: { href: context.hrefOf(site.garden.pages.calendar), text: strings.periods.calendar },
      years: year === undefined ? [] : [{ href: hrefOf(year), text: format.name(year) }],
      period: periodItemOf(context, period.key),
      tag: tag && tagItemOf(context, tag),
    };
  });
  return { ...page, search: () => searchRecordOf(context, period) };
}

function tagOf({ site }: PageContext, { tag }: Period): Tag | undefined {
  return tag === undefined ? undefined : site.garden.tags.get(tag);
}

/** It is found by its names. What its notes say is found in them. */
function searchRecordOf(context: PageContext, period: Period): SearchRecord {
  const { strings, site } = context;
  const { format, diary } = periodSiteOf(context);
  const { notes } = diary.sumOf(period);
  const tag = tagOf(context, period);
  const name = format.name(period);
  return {
    url: context.hrefOf(period.url),
    language: site.settings.language,
    title: tag?.name ?? name,
    aliases: [...new Set([name, period.key])].filter((alias) => alias !== (tag?.name ?? name)),
    tags: [],
    headings: [],
    folder: "",
    ...(period.kind === "year" || period.kind === "quarter" ? {} : { date: period.first }),
    // They are their notes', which are found by them.
    tasks: { open: 0, done: 0 },
    links: tag?.notes.length ?? period.mentions.length,
    body: `<p>${strings.noteCount(notes === 0 ? (tag?.notes.length ?? period.mentions.length) : notes)}</p>`,
  };
}
