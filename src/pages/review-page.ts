import { ReviewPage } from "../../_includes/review-page.tsx";
import type { Review } from "../garden/reviews.ts";
import { BLOCKS } from "../reviews/blocks.ts";
import type { TemplateBlock } from "../reviews/template.ts";
import type { SearchRecord } from "../search/record.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import { periodSiteOf } from "./period-site.ts";
import { blockHtmlOf } from "./review-blocks.ts";
import { reviewTitleOf, wordOf } from "./review-links.ts";
import type { ReviewView } from "./review-view.ts";
import type { Page, ReviewTemplate } from "./site.ts";

/** The pages that look back on periods, each written by its rule's template. */
export function createReviewPages(context: PageContext): readonly Page[] {
  const { garden, reviews } = context.site;
  return garden.reviews.flatMap((review, i) => {
    const template = reviews?.templates[review.rule];
    if (template === undefined) return [];
    const [before, after] = [garden.reviews[i - 1], garden.reviews[i + 1]];
    const viewOf = (): ReviewView => ({
      site: periodSiteOf(context),
      review,
      previous: before?.rule === review.rule ? before : undefined,
      next: after?.rule === review.rule ? after : undefined,
    });
    return {
      ...createPage(review.url, ReviewPage, () => propsOf(viewOf(), template)),
      search: () => searchRecordOf(viewOf(), template),
    };
  });
}

function propsOf(view: ReviewView, template: ReviewTemplate) {
  const { site, review, previous, next } = view;
  const { context } = site;
  const title = reviewTitleOf(site, review);
  const linkTo = (other: Review | undefined) =>
    other && { href: context.hrefOf(other.url), text: site.format.name(other.span) };
  const period = site.periodAt(review.span.key);
  const { html } = bodyOf(view, template);
  return {
    head: context.headOf({
      url: review.url,
      title,
      description: context.strings.noteCount(site.diary.sumOf(review.span).notes),
      styles: [...context.site.stylesOf(html), "periods", "reviews"],
    }),
    title,
    calendar: { href: context.hrefOf(context.site.garden.pages.calendar), text: context.strings.periods.calendar },
    periods: period === undefined ? [] : [{ href: site.hrefOf(period), text: site.format.name(period) }],
    previous: linkTo(previous),
    next: linkTo(next),
    body: html,
  };
}

function searchRecordOf(view: ReviewView, template: ReviewTemplate): SearchRecord {
  const { site, review } = view;
  const { html, headings } = bodyOf(view, template);
  const { open, done } = site.diary.sumOf(review.span).score;
  return {
    url: site.context.hrefOf(review.url),
    language: site.context.site.settings.language,
    title: reviewTitleOf(site, review),
    aliases: [],
    tags: [],
    headings,
    folder: "",
    date: review.span.last,
    tasks: { open, done },
    links: 0,
    body: html,
  };
}

/**
 * The template as Markdown, with words filled in and a mark for each block, rendered; then the blocks in the place of the marks.
 * A block's HTML never goes through Markdown, nor do a note's words in it.
 */
function bodyOf(
  view: ReviewView,
  template: ReviewTemplate,
): { readonly html: string; readonly headings: readonly string[] } {
  const { site, review } = view;
  const blocks: TemplateBlock[] = [];
  const text = template.parts.map((part) => {
    if (typeof part === "string") return part.replaceAll(OPEN, "");
    const word = wordOf(site, review, part.name);
    if (word !== undefined) return escapedWord(word);
    blocks.push(part);
    const mark = `${OPEN}${blocks.length - 1}${CLOSE}`;
    // A paragraph of its own, also between lines of text and in a quotation.
    return isLarge(part) ? `${part.prefix}\n${part.prefix}${mark}\n${part.prefix}` : mark;
  });
  const { html, headings } = site.context.site.reviews?.renderText(
    `${template.path}/${review.span.key}`,
    text.join(""),
  ) ?? {
    html: "",
    headings: [],
  };
  const filled = html.replace(MARKS, (whole, alone: string | undefined, among: string | undefined) => {
    const place = Number(alone ?? among);
    const block = blocks[place];
    return block === undefined ? whole : blockHtmlOf(view, block, place);
  });
  return { html: filled, headings: headings.map((heading) => heading.replace(MARKS, "")) };
}

function isLarge({ name }: TemplateBlock): boolean {
  return BLOCKS[name].isLarge;
}

/** Signs that no keyboard writes. */
const OPEN = "\uE6A0";
const CLOSE = "\uE6A1";
const MARKS = new RegExp(`<p>\\s*${OPEN}(\\d+)${CLOSE}\\s*</p>|${OPEN}(\\d+)${CLOSE}`, "g");

/** A period's name is text, also where it would be formatting: `2025_W06_`. */
function escapedWord(word: string): string {
  return word.replace(/[\\`*_[\]<>#|~=$%!]/g, "\\$&");
}
