import type { LinkItem } from "../../_includes/link-list.tsx";
import type { ReviewGroup } from "../../_includes/review-index.tsx";
import type { PeriodKey } from "../garden/period-types.ts";
import type { Review } from "../garden/reviews.ts";
import { filledTitle } from "../reviews/template.ts";
import type { PeriodSite } from "./period-site.ts";

/** The pages that look back on a period. */
export function reviewLinksOf(site: PeriodSite, key: PeriodKey): readonly LinkItem[] {
  return (reviewsOf(site).get(key) ?? []).map((review) => ({
    href: site.context.hrefOf(review.url),
    text: reviewTitleOf(site, review),
  }));
}

/** Every review, newest first, by the kind of its period. */
export function reviewGroupsOf(site: PeriodSite): readonly ReviewGroup[] {
  const { context, format } = site;
  const strings = context.strings.periods;
  const names = { year: strings.years, quarter: strings.quarters, month: strings.months, week: strings.weeks };
  return (["year", "quarter", "month", "week"] as const).flatMap((kind) => {
    const links = context.site.garden.reviews
      .filter(({ span, rule }) => span.kind === kind && context.site.reviews?.templates[rule] !== undefined)
      .map(({ span, url }) => ({ href: context.hrefOf(url), text: format.name(span) }))
      .reverse();
    return links.length === 0 ? [] : [{ name: names[kind], newest: links.slice(0, MOST), older: links.slice(MOST) }];
  });
}

/** Shown at once. */
const MOST = 12;

/** What a review is called: by its owner's pattern, else in the site's words. */
export function reviewTitleOf(site: PeriodSite, { rule, span }: Review): string {
  const title = site.context.site.reviews?.templates[rule]?.title;
  return title === undefined
    ? site.context.strings.reviews.reviewOf(site.format.name(span))
    : filledTitle(title, (name) => wordOf(site, { span }, name));
}

/** A word of a review's period, by the block that stands for it. */
export function wordOf({ format }: PeriodSite, { span }: Pick<Review, "span">, name: string): string | undefined {
  switch (name) {
    case "period.name":
      return format.name(span);
    case "period.key":
      return span.key;
    case "period.year":
      return span.key.slice(0, 4);
    case "period.first":
      return format.day(span.first);
    case "period.last":
      return format.day(span.last);
    default:
      return undefined;
  }
}

const known = new WeakMap<PeriodSite, ReadonlyMap<PeriodKey, readonly Review[]>>();

function reviewsOf(site: PeriodSite): ReadonlyMap<PeriodKey, readonly Review[]> {
  const found = known.get(site);
  if (found !== undefined) return found;
  const reviews = new Map<PeriodKey, readonly Review[]>();
  for (const review of site.context.site.garden.reviews)
    reviews.set(review.span.key, [...(reviews.get(review.span.key) ?? []), review]);
  known.set(site, reviews);
  return reviews;
}
