import { CalendarPage } from "../../_includes/calendar-page.tsx";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import { yearTableOf } from "./period-calendar.ts";
import { childOf, factsOf } from "./period-item.ts";
import { periodSiteOf } from "./period-site.ts";
import { reviewGroupsOf } from "./review-links.ts";
import type { Page } from "./site.ts";

/** The garden's years at a glance: the newest as squares, all of them as numbers. */
export function createCalendarPage(context: PageContext): Page {
  const { garden } = context.site;
  const url = garden.pages.calendar;
  return createPage(url, CalendarPage, () => {
    const site = periodSiteOf(context);
    const years = [...garden.periods.values()]
      .filter((period) => period.kind === "year" && site.diary.daysIn(period).length > 0)
      .reverse();
    return {
      head: context.headOf({
        url,
        title: context.strings.periods.calendar,
        styles: ["periods", ...(garden.reviews.length === 0 ? [] : ["reviews"])],
      }),
      years: years.slice(0, SHOWN).map((year) => ({
        link: { href: site.hrefOf(year), text: site.format.name(year) },
        facts: factsOf(site, site.diary.sumOf(year)),
        table: yearTableOf(site, year),
      })),
      older: years.slice(SHOWN).map((year) => childOf(site, year, site.format.name(year))),
      reviews: reviewGroupsOf(site),
      file: garden.listed.every((note) => note.day === undefined) ? undefined : context.hrefOf("/calendar.ics"),
    };
  });
}

/** A year of squares is some eighty kilobytes; the others are one click away. */
const SHOWN = 3;
