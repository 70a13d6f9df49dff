/** Where the reader points, in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const EDGE = 8;
const GAP = 6;

/**
 * Puts a preview below its link, or above where there is more room, and always inside the window. It stands on the page,
 * so that it stays with the link as the page scrolls. `point` tells which line of a broken link is meant.
 */
export function placePreview(element: HTMLElement, link: Element, point: Point | undefined): void {
  const rectangles = [...link.getClientRects()];
  const line =
    rectangles.find(({ top, bottom }) => point !== undefined && point.y >= top && point.y <= bottom) ??
    rectangles[0] ??
    link.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = height - line.bottom - GAP - EDGE;
  const above = line.top - GAP - EDGE;
  const { style } = element;
  style.maxHeight = "";
  const wanted = element.offsetHeight;
  const isBelow = wanted <= below || below >= above;
  const room = Math.max(isBelow ? below : above, MOST_NARROW);
  style.maxHeight = `${Math.min(room, wanted)}px`;
  const left = Math.min(point === undefined ? line.left : point.x - 48, width - element.offsetWidth - EDGE);
  const top = isBelow ? line.bottom + GAP : line.top - GAP - element.offsetHeight;
  const inside = Math.min(Math.max(top, EDGE), Math.max(height - element.offsetHeight - EDGE, EDGE));
  style.left = `${Math.max(left, EDGE) + scrollX}px`;
  style.top = `${inside + scrollY}px`;
}

/** In a window with hardly any room above and below, a preview covers its link rather than vanish. */
const MOST_NARROW = 140;

/** Keeps a preview where it is in the window while the page scrolls. */
export function fixPreview(element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect();
  element.style.position = "fixed";
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
