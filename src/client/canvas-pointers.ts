import type { CanvasView } from "./canvas-view.ts";

/** Less than this is a click. */
const THRESHOLD = 4;

/** Lets mouse, pen, fingers and wheel move and zoom a canvas: drag and wheel move, two fingers and ctrl+wheel zoom. */
export function followPointers(element: HTMLElement, view: CanvasView, isActive: () => boolean): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let dragged = 0;

  element.addEventListener("pointerdown", (event) => {
    if (!isActive() || event.button !== 0) return;
    if (pointers.size === 0) dragged = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  element.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    dragged += Math.hypot(now.x - before.x, now.y - before.y);
    if (dragged < THRESHOLD) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    element.classList.add("is-dragged");
    if (other !== undefined) {
      const apart = (a: { x: number; y: number }) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
      view.zoomBy(apart(now) / apart(before), (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
    const share = 1 / pointers.size;
    view.moveBy((now.x - before.x) * share, (now.y - before.y) * share);
  });
  const lift = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) element.classList.remove("is-dragged");
  };
  // Lifted elsewhere, before it was a drag and captured, it must not go on dragging.
  window.addEventListener("pointerup", lift);
  window.addEventListener("pointercancel", lift);
  // The end of a drag is no click on what happens to lie below it.
  element.addEventListener(
    "click",
    (event) => {
      if (dragged < THRESHOLD || !isActive() || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  element.addEventListener("dragstart", (event) => {
    if (isActive()) event.preventDefault();
  });
  element.addEventListener(
    "wheel",
    (event) => {
      if (!isActive()) return;
      if (event.ctrlKey) {
        event.preventDefault();
        view.zoomBy(Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
        return;
      }
      if (scrollsItself(event, element)) return;
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      // At the canvas's end the page scrolls on.
      if (view.moveBy(-dx * lines, -dy * lines)) event.preventDefault();
    },
    { passive: false },
  );
}

/** A node that holds more than it shows takes the wheel as long as it can scroll. */
function scrollsItself({ target, deltaY }: WheelEvent, plane: HTMLElement): boolean {
  const content = target instanceof Element ? target.closest<HTMLElement>(".canvas-node-content[tabindex]") : null;
  if (content === null || !plane.contains(content) || document.activeElement !== content) return false;
  const most = content.scrollHeight - content.clientHeight;
  return deltaY < 0 ? content.scrollTop > 0 : content.scrollTop < most - 1;
}
