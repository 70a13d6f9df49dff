import { PeriodPage } from "../../_includes/period-page.tsx";
import type { Period } from "../garden/period-types.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import { periodItemOf } from "./period-item.ts";
import { periodSiteOf } from "./period-site.ts";
import type { Page } from "./site.ts";
import { tagItemOf } from "./tag-page.ts";

/** The page of a period that has no note of its own. */
export function createPeriodPage(context: PageContext, period: Period): Page {
  const { strings, site } = context;
  return createPage(period.url, PeriodPage, () => {
    const { format, diary, periodAt, hrefOf } = periodSiteOf(context);
    const tag = period.tag === undefined ? undefined : site.garden.tags.get(period.tag);
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
}
