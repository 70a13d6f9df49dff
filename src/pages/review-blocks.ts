import type { NoteItem } from "../../_includes/note-list.tsx";
import { MonthCalendar, YearCalendar } from "../../_includes/period-calendar.tsx";
import { Chart } from "../../_includes/period-chart.tsx";
import { PeriodDays } from "../../_includes/period-lists.tsx";
import { Progress } from "../../_includes/progress.tsx";
import { ReviewLink, ReviewNotes, ReviewNumbers, ReviewTouched } from "../../_includes/review-parts.tsx";
import { dayOfNote } from "../garden/diary.ts";
import { monthAround } from "../garden/period-spans.ts";
import type { Period, PeriodSpan } from "../garden/period-types.ts";
import type { Review } from "../garden/reviews.ts";
import type { Note } from "../garden/types.ts";
import type { BlockName, BlockRequest } from "../reviews/blocks.ts";
import { monthTableOf, yearTableOf } from "./period-calendar.ts";
import { chartsOf } from "./period-chart.ts";
import { factsOf } from "./period-item.ts";
import { periodDaysOf } from "./period-lists.ts";
import { touchedIn } from "./period-touched.ts";
import { reviewTasksOf, tasksStanding } from "./review-tasks.ts";
import { html, MOST, type ReviewView } from "./review-view.ts";
import { progressOf } from "./task-progress.ts";

/** What stands in the place of a block, as HTML. `place` tells it from the page's other blocks. */
export function blockHtmlOf(
  view: ReviewView,
  block: BlockRequest & { readonly name: BlockName },
  place: number,
): string {
  const { site, review } = view;
  const { context } = site;
  const { span } = review;
  switch (block.name) {
    case "count":
      return site.format.number(block.of === undefined ? 0 : countOf(view, block.of));
    case "words":
      return site.format.number(site.diary.sumOf(span).words);
    case "period": {
      const period = site.periodAt(span.key);
      return html(ReviewLink, { href: period && site.hrefOf(period), text: site.format.name(span) });
    }
    case "previous":
      return html(ReviewLink, linkTo(view, view.previous, context.strings.reviews.noPrevious));
    case "next":
      return html(ReviewLink, linkTo(view, view.next, context.strings.reviews.noNext));
    case "progress": {
      const item = progressOf(site.diary.sumOf(span).score, context.strings);
      return item === undefined ? nothing(view) : html(Progress, item);
    }
    case "numbers": {
      const facts = factsOf(site, site.diary.sumOf(span));
      return facts.length === 0 ? nothing(view) : html(ReviewNumbers, { facts });
    }
    case "calendar":
      return calendarHtml(view);
    case "chart": {
      const charts = chartsOf(site, span);
      return charts.length === 0 ? nothing(view) : charts.map((chart) => html(Chart, chart)).join("");
    }
    case "days": {
      const days = periodDaysOf(site, { ...asPeriod(span), kind: "month" })
        .slice(0, block.limit ?? MOST)
        .map((day) => ({ ...day, id: `${day.id}-${place}` }));
      return days.length === 0 ? nothing(view) : html(PeriodDays, { days });
    }
    case "tasks.done":
    case "tasks.open":
    case "tasks.carried":
      return reviewTasksOf(view, block) || nothing(view);
    case "notes.new":
    case "notes.changed":
      return notesHtml(view, block);
    case "notes.top":
    case "tags.top": {
      const items = touchedIn(site, span)[block.name === "notes.top" ? "notes" : "tags"].slice(0, block.limit);
      return items.length === 0 ? nothing(view) : html(ReviewTouched, { items });
    }
    case "period.name":
    case "period.key":
    case "period.year":
    case "period.first":
    case "period.last":
      return "";
  }
}

function nothing({ site }: ReviewView): string {
  return `<p class="empty">${site.context.strings.reviews.nothing}</p>`;
}

function linkTo({ site }: ReviewView, review: Review | undefined, otherwise: string) {
  return review === undefined
    ? { href: undefined, text: otherwise }
    : { href: site.context.hrefOf(review.url), text: site.format.name(review.span) };
}

function countOf(view: ReviewView, name: BlockName): number {
  const { site, review } = view;
  switch (name) {
    case "days":
      return site.diary.sumOf(review.span).days;
    case "tasks.done":
    case "tasks.open":
    case "tasks.carried":
      return tasksStanding(view, name).length;
    case "notes.new":
      return newIn(view).length;
    case "notes.changed":
      return site.diary.changedIn(review.span, Number.POSITIVE_INFINITY).notes.length;
    case "notes.top":
      return touchedIn(site, review.span).notes.length;
    default:
      return touchedIn(site, review.span).tags.length;
  }
}

/** The months of a month, week or quarter that have a note; a year as squares. */
function calendarHtml(view: ReviewView): string {
  const { site, review } = view;
  const strings = site.context.strings.periods;
  const { span } = review;
  switch (span.kind) {
    case "year":
      return html(YearCalendar, { strings, table: yearTableOf(site, span) });
    case "quarter": {
      const months = new Map(site.diary.daysIn(span).map(({ day }) => [day.slice(0, 7), monthAround(day)]));
      return [...months.values()]
        .map((month) => html(MonthCalendar, { strings, table: monthTableOf(site, month) }))
        .join("");
    }
    default:
      return html(MonthCalendar, { strings, table: monthTableOf(site, span) });
  }
}

/** Notes of the period that are named after no day. */
function newIn({ site, review }: ReviewView): readonly Note[] {
  return site.diary
    .daysIn(review.span)
    .flatMap(({ notes }) => notes)
    .filter((note) => note.day === undefined && dayOfNote(note, site.context.site.garden.periods) !== undefined);
}

function notesHtml(view: ReviewView, { name, limit = MOST }: BlockRequest & { readonly name: BlockName }): string {
  const { site, review } = view;
  const { context } = site;
  const all = name === "notes.new" ? newIn(view).toReversed() : site.diary.changedIn(review.span, limit + 1).notes;
  const notes: readonly NoteItem[] = all.slice(0, limit).map(context.noteItemOf);
  if (notes.length === 0) return nothing(view);
  const rest = all.length - notes.length;
  return html(ReviewNotes, {
    notes,
    more:
      rest === 0
        ? undefined
        : { href: context.hrefOf(context.site.garden.pages.notes), text: context.strings.periods.showMore },
  });
}

/** A span for what asks for a period: nothing is filed under it. */
function asPeriod(span: PeriodSpan): Period {
  const nothing = { note: undefined, tag: undefined, previous: undefined, next: undefined };
  return { ...span, ...nothing, url: "", namesakes: [], mentions: [], parents: [], children: [] };
}
