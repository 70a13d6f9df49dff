import { previewContentOf } from "./preview-content.ts";
import { PREVIEWED } from "./preview-links.ts";
import { fixPreview, type Point, placePreview } from "./preview-place.ts";
import { loadStyles } from "./preview-styles.ts";

/**
 * Shows what a link leads to when a reader points at it, comes to it by keyboard or presses it long. A preview stays while
 * the pointer or the focus is on it or its link, closes with Escape, and can be pinned. `first` is the event that asked for it.
 */
export function startPreviews(first: Event): void {
  document.addEventListener("pointerover", onPointerOver);
  document.documentElement.addEventListener("pointerleave", () => keepOnly(undefined));
  document.addEventListener("focusin", onFocus);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("pointerdown", onPress);
  for (const name of ["pointerup", "pointercancel", "pointermove"] as const) document.addEventListener(name, onRelease);
  document.addEventListener("contextmenu", onContextMenu);
  document.addEventListener("click", onClick, true);
  addEventListener("pagehide", () => {
    for (const preview of [...previews]) close(preview);
  });
  if (first instanceof PointerEvent && first.type === "pointerover") onPointerOver(first);
  else if (first instanceof PointerEvent) onPress(first);
  else if (first instanceof FocusEvent) onFocus(first);
}

interface Preview {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** The preview the link stands in. */
  readonly parent: Preview | undefined;
  pinned: boolean;
}

/** Milliseconds. */
const HOVER = 300;
const FOCUS = 500;
const GRACE = 250;
const PRESS = 500;

/** The open ones, innermost last. */
const previews: Preview[] = [];
let showing: number | undefined;
let closing: number | undefined;
let loading: AbortController | undefined;
/** A long press: where it began, and whether it has shown something. */
let press: { readonly link: HTMLAnchorElement; readonly at: Point; readonly timer: number; shown: boolean } | undefined;
/** The link whose preview the reader has sent away: it does not come back before they have been elsewhere. */
let dismissed: HTMLAnchorElement | undefined;

function onPointerOver(event: PointerEvent): void {
  if (event.pointerType === "touch") return;
  const link = linkAt(event.target);
  if (link === undefined || link !== dismissed) dismissed = undefined;
  keepOnly(previewFor(event.target));
  stopShowing();
  if (link !== undefined && link !== dismissed && previewOf(link) === undefined) {
    showing = window.setTimeout(() => void show(link, { x: event.clientX, y: event.clientY }), HOVER);
  }
}

function onFocus({ target }: FocusEvent): void {
  const link = linkAt(target);
  if (link !== dismissed) dismissed = undefined;
  keepOnly(previewFor(target));
  if (link === undefined || link === dismissed || !link.matches(":focus-visible") || previewOf(link)) return;
  stopShowing();
  showing = window.setTimeout(() => void show(link, undefined), FOCUS);
}

async function show(link: HTMLAnchorElement, point: Point | undefined): Promise<void> {
  const template = document.querySelector<HTMLTemplateElement>("template#_preview");
  const controller = new AbortController();
  loading = controller;
  const content = await previewContentOf(link.href, controller.signal).catch(() => undefined);
  // Placed before them, a preview would change its size under the pointer.
  if (content !== undefined) await loadStyles(content.styles);
  if (content === undefined || controller.signal.aborted || template === null || !link.isConnected) return;
  const element = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>(".link-preview");
  if (element === null) return;
  const title = document.createElement("a");
  title.href = link.href;
  title.textContent = content.title;
  element.querySelector(".link-preview-title")?.append(title);
  element.ariaLabel = `${element.ariaLabel ?? ""}: ${content.title}`;
  const body = element.querySelector<HTMLElement>(".link-preview-body");
  body?.append(content.body);
  if (content.language !== "") for (const part of [title, body]) part?.setAttribute("lang", content.language);
  const preview: Preview = { element, link, parent: previewAt(link), pinned: false };
  closeBut(preview);
  previews.push(preview);
  // In the top layer nothing clips it, and its place in the document is the end: the order of the focus is kept by hand.
  element.popover = "manual";
  document.body.append(element);
  element.showPopover?.();
  placePreview(element, link, point);
  const hint = element.querySelector<HTMLElement>(".link-preview-hint");
  if (point === undefined && hint !== null) {
    hint.textContent = hint.dataset.hint ?? "";
    placePreview(element, link, point);
  }
}

/** Closes the others after a moment, in which the pointer may cross from the link to its preview. */
function keepOnly(kept: Preview | undefined): void {
  clearTimeout(closing);
  closing = window.setTimeout(() => closeBut(kept), GRACE);
}

function closeBut(kept: Preview | undefined): void {
  const chain = new Set<Preview>();
  const keep = (preview: Preview | undefined): void => {
    for (let at = preview; at !== undefined; at = at.parent) chain.add(at);
  };
  keep(kept);
  keep(previewFor(document.activeElement));
  for (const preview of previews) if (preview.pinned) keep(preview.parent);
  for (const preview of [...previews]) if (!preview.pinned && !chain.has(preview)) close(preview);
}

function close(preview: Preview): void {
  const { element, link } = preview;
  for (const inner of previews.filter(({ parent }) => parent === preview)) if (!inner.pinned) close(inner);
  const hadFocus = element.contains(document.activeElement);
  previews.splice(previews.indexOf(preview), 1);
  element.remove();
  if (hadFocus && link.isConnected) link.focus();
}

function onKey(event: KeyboardEvent): void {
  const { activeElement } = document;
  const inside = previewAt(activeElement);
  switch (event.key) {
    case "Escape": {
      stopShowing();
      const preview = inside ?? previews.findLast(({ pinned }) => !pinned) ?? previews.at(-1);
      if (preview === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      dismissed = preview.link;
      close(preview);
      return;
    }
    case "ArrowDown": {
      const own = activeElement instanceof HTMLAnchorElement ? previewOf(activeElement) : undefined;
      if (own === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      own.element.focus();
      return;
    }
    case "Tab":
      if (inside !== undefined) moveFocus(event, inside);
      return;
  }
}

/** The preview comes after its link in the order of the focus, and what follows the link after the preview. */
function moveFocus(event: KeyboardEvent, { element, link }: Preview): void {
  const stops = [
    ...element.querySelectorAll<HTMLElement>("a[href], button, summary, input:not(:disabled), [tabindex='0']"),
  ];
  const edge = event.shiftKey ? [element, stops[0]] : [stops.at(-1)];
  if (!edge.includes(document.activeElement as HTMLElement) || !link.isConnected) return;
  dismissed = link;
  link.focus();
  if (event.shiftKey) event.preventDefault();
}

function onPress(event: PointerEvent): void {
  if (event.pointerType !== "touch") return;
  if (previewAt(event.target) === undefined) closeBut(undefined);
  const link = linkAt(event.target);
  if (link === undefined) return;
  const at = { x: event.clientX, y: event.clientY };
  press = { link, at, timer: window.setTimeout(showPressed, PRESS), shown: false };
}

function showPressed(): void {
  if (press === undefined || press.shown) return;
  press.shown = true;
  clearTimeout(press.timer);
  void show(press.link, press.at);
}

function onRelease(event: PointerEvent): void {
  if (press === undefined || press.shown) return;
  const moved = Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y);
  if (event.type === "pointermove" && moved < 10) return;
  clearTimeout(press.timer);
  press = undefined;
}

/** On a phone the menu comes after the same long press. */
function onContextMenu(event: Event): void {
  if (press === undefined || linkAt(event.target) !== press.link) return;
  event.preventDefault();
  showPressed();
}

function onClick(event: MouseEvent): void {
  if (press?.shown === true) {
    const { link } = press;
    press = undefined;
    // Lifting the finger is not a click.
    if (linkAt(event.target) === link) event.preventDefault();
    return;
  }
  const preview = previewAt(event.target);
  if (preview === undefined || !(event.target instanceof Element)) return;
  if (event.target.closest(".link-preview-close") !== null) close(preview);
  if (event.target.closest(".link-preview-beside") !== null) {
    preview.link.dispatchEvent(new CustomEvent("open-beside", { bubbles: true, cancelable: true }));
  }
  const pin = event.target.closest(".link-preview-pin");
  if (pin === null) return;
  preview.pinned = !preview.pinned;
  pin.ariaPressed = String(preview.pinned);
  if (preview.pinned) fixPreview(preview.element);
}

/** What stands in the page itself where something stands in a preview: the link that the first preview was opened at. */
export function originOf(target: Element): Element {
  let at = target;
  for (let preview = previewAt(at); preview !== undefined; preview = previewAt(at)) at = preview.link;
  return at;
}

function stopShowing(): void {
  clearTimeout(showing);
  loading?.abort();
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(PREVIEWED)) || undefined;
}

function previewAt(target: EventTarget | null): Preview | undefined {
  return previews.find(({ element }) => target instanceof Node && element.contains(target));
}

function previewOf(link: HTMLAnchorElement): Preview | undefined {
  return previews.find((preview) => preview.link === link);
}

/** The one that the link under the pointer has opened, else the one the pointer is in. */
function previewFor(target: EventTarget | null): Preview | undefined {
  const link = linkAt(target);
  return (link && previewOf(link)) ?? previewAt(target);
}
