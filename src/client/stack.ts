import { element } from "./element.ts";
import { createPane, equipPane, goTo, type Pane } from "./pane.ts";
import { originOf } from "./previews.ts";
import { MOST, trailIn, withTrail } from "./stack-address.ts";

/** The notes beside the page's own, in the order they were opened. `button` has the words and the style sheet. */
const panes: Pane[] = [];
/** The link each was opened by, for the focus to go back to. */
const openers = new WeakMap<Pane, HTMLElement>();
let words: DOMStringMap = {};
let loading: AbortController | undefined;
let status: HTMLElement | undefined;
const ownTitle = document.title;

/** Shows what the page's address names, and from then on whatever it comes to name. */
export async function startStack(button: HTMLElement): Promise<void> {
  await begin(button);
  // A page that has just been loaded keeps the focus where browsers put it.
  await showTrail(trail(), false);
}

/** Opens a link's note beside the one the link stands in; what stood there is put away. A link to no note is followed. */
export async function openBeside(link: HTMLAnchorElement, button: HTMLElement): Promise<void> {
  await begin(button);
  const origin = originOf(link);
  const from = panes.findIndex((pane) => pane.element.contains(origin));
  document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
  const open = panes.find(({ paths }) => paths.includes(link.pathname));
  if (open !== undefined) {
    show(open, link.hash);
    tell(open.element, link);
    return;
  }
  if (link.pathname === location.pathname) {
    showFirst(link);
    return;
  }
  // Where search has found it, it stands last.
  const before = origin.closest("main, .pane") === null ? panes : panes.slice(0, from + 1);
  const kept = before.slice(0, MOST - 1);
  const entry = link.pathname + link.hash;
  const signal = beginLoading();
  const pane = await load(entry, signal);
  if (signal.aborted) return;
  if (pane === undefined) {
    location.assign(link.href);
    return;
  }
  if (origin instanceof HTMLElement) openers.set(pane, origin);
  history.pushState(null, "", addressOf([...kept.map((other) => other.entry), entry]));
  remove(panes.slice(kept.length));
  add(pane);
  show(pane, link.hash);
  tell(pane.element, link);
  say(`${pane.title}: ${words.opened ?? ""}`);
}

/** Search has words to mark in what it asked for. */
function tell(column: HTMLElement, link: HTMLAnchorElement): void {
  column.dispatchEvent(new CustomEvent("opened-beside", { bubbles: true, detail: link }));
}

let begun: Promise<void> | undefined;

function begin(button: HTMLElement): Promise<void> {
  begun ??= new Promise((resolve) => {
    words = button.dataset;
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    addEventListener("popstate", () => void showTrail(trail(), true));
    status = element("p", { class: "visually-hidden", role: "status" });
    document.body.append(status);
    // Without its styles the columns would stand below each other for a moment.
    const style = element("link", { rel: "stylesheet", href: words.stack ?? "" });
    for (const end of ["load", "error"]) style.addEventListener(end, () => resolve());
    document.head.append(style);
  });
  return begun;
}

function trail(): readonly string[] {
  return trailIn(location.search, location.origin, document.documentElement.dataset.base ?? "");
}

function addressOf(entries: readonly string[]): string {
  return withTrail(location.pathname + location.search, entries);
}

/** Who asks again has changed their mind about what they asked for before. */
function beginLoading(): AbortSignal {
  loading?.abort();
  loading = new AbortController();
  return loading.signal;
}

function load(entry: string, signal: AbortSignal): Promise<Pane | undefined> {
  return createPane(entry, words, signal).catch(() => undefined);
}

/** Makes the panes those of a trail. What both have stays as it is, with what the reader has done there. */
async function showTrail(entries: readonly string[], isAsked: boolean): Promise<void> {
  const same = entries.findIndex((entry, i) => panes[i]?.entry !== entry);
  const kept = same === -1 ? entries.length : same;
  const signal = beginLoading();
  const hadMore = panes.length > kept;
  remove(panes.slice(kept));
  for (const entry of entries.slice(kept)) {
    const pane = await load(entry, signal);
    if (signal.aborted) return;
    if (pane === undefined) continue;
    add(pane);
  }
  const last = panes.at(-1);
  if (last === undefined) return;
  if (panes.length > kept && isAsked) show(last, hashOf(last.entry));
  else if (panes.length > kept || hadMore) reveal(last.element);
}

function add(pane: Pane): void {
  const before = panes.at(-1)?.element ?? document.querySelector("main");
  const isFirst = panes.length === 0;
  const place = isFirst ? (before?.getBoundingClientRect().top ?? 0) : 0;
  before?.after(pane.element);
  panes.push(pane);
  showShape();
  // The page scrolled as a whole, and now its first column does.
  if (isFirst && before instanceof HTMLElement) before.scrollTop = before.getBoundingClientRect().top - place;
  void equipPane(pane);
}

function remove(gone: readonly Pane[]): void {
  if (gone.length === 0) return;
  const main = document.querySelector("main");
  const scrolled = main?.scrollTop ?? 0;
  const focus = gone.find(({ element: section }) => section.contains(document.activeElement));
  const opener = focus && openerOf(focus);
  for (const pane of gone) {
    pane.element.remove();
    panes.splice(panes.indexOf(pane), 1);
  }
  showShape();
  if (panes.length === 0 && main !== null) scrollTo({ top: scrolled, behavior: "instant" });
  if (focus === undefined) return;
  const last = panes.at(-1);
  if (opener?.isConnected && opener.checkVisibility()) opener.focus();
  else (last?.element ?? main)?.focus({ preventScroll: true });
}

/** The link a pane was opened by, or, after Back and Forward, one that would open it. */
function openerOf(pane: Pane): HTMLElement | undefined {
  const known = openers.get(pane);
  if (known?.isConnected) return known;
  const before = panes[panes.indexOf(pane) - 1]?.element ?? document.querySelector("main");
  const links = before?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? [];
  return [...links].find((link) => pane.paths.includes(link.pathname));
}

function showShape(): void {
  document.body.classList.toggle("is-stacked", panes.length > 0);
  document.documentElement.classList.toggle("has-panes", panes.length > 0);
  document.body.style.setProperty("--columns", String(panes.length + 2));
  document.title = panes.at(-1)?.documentTitle ?? ownTitle;
}

function show({ element: section }: Pane, hash: string): void {
  goTo(section, hash);
  reveal(section);
}

/** The page's own note is the first column. */
function showFirst(link: HTMLAnchorElement): void {
  const main = document.querySelector<HTMLElement>("main");
  if (link.hash !== "") location.hash = link.hash;
  main?.focus({ preventScroll: true });
  if (main !== null) reveal(main);
}

function reveal(section: HTMLElement): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  section.scrollIntoView({ block: "nearest", inline: "nearest", behavior: isCalm ? "instant" : "smooth" });
}

function close(pane: Pane): void {
  history.pushState(null, "", addressOf(panes.filter((other) => other !== pane).map(({ entry }) => entry)));
  remove([pane]);
  const last = panes.at(-1);
  if (last !== undefined) reveal(last.element);
}

function onClick({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest(".pane-close") === null) return;
  const pane = panes.find(({ element: section }) => section.contains(target));
  if (pane !== undefined) close(pane);
}

/** Escape closes the last; a dialog, a preview or an open list that stands over the page has it first. */
function onKey(event: KeyboardEvent): void {
  const last = panes.at(-1);
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || last === undefined) return;
  const { target } = event;
  if (target instanceof Element && target.closest("dialog, input, textarea, select, .toc [open]") !== null) return;
  event.preventDefault();
  close(last);
}

function hashOf(entry: string): string {
  const at = entry.indexOf("#");
  return at === -1 ? "" : entry.slice(at);
}

function say(text: string): void {
  if (status !== undefined) status.textContent = text;
}
