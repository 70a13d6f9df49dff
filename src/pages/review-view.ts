import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Review } from "../garden/reviews.ts";
import type { PeriodSite } from "./period-site.ts";

/** What a review's blocks are made from. */
export interface ReviewView {
  readonly site: PeriodSite;
  readonly review: Review;
  readonly previous: Review | undefined;
  readonly next: Review | undefined;
}

/** Shown where a template sets no limit: what a page holds must not grow with the garden. */
export const MOST = 200;

/** A part of a page as HTML. */
export function html<Props extends object>(view: ComponentType<Props>, props: Props): string {
  return renderToString(h(view, props));
}
