import { element } from "./element.ts";
import { type PaneContent, paneContentOf } from "./pane-content.ts";
import { equipNote } from "./reading.ts";

/** A note open beside another. */
export interface Pane {
  readonly element: HTMLElement;
  /** As the address names it. */
  readonly entry: string;
  /** What it was asked for by, and where redirects led. */
  readonly paths: readonly string[];
  readonly title: string;
  readonly documentTitle: string;
}

/** Makes a note's page a column of its own; what it holds works as on its page. `undefined` where there is no note. */
export async function createPane(entry: string, words: DOMStringMap, signal: AbortSignal): Promise<Pane | undefined> {
  const prefix = `_${++made}-`;
  const path = entry.split("#")[0] ?? "";
  const content = await paneContentOf(path, prefix, signal);
  if (content === undefined || signal.aborted) return undefined;
  const close = element("button", { type: "button", class: "pane-close" }, words.close ?? "");
  close.ariaLabel = `${words.close ?? ""}: ${content.title}`;
  const body = element("div", { class: "pane-body" });
  body.append(content.body);
  nameLandmarks(body, content.title);
  const section = element("section", { class: "pane", "aria-label": content.title, tabindex: "-1" });
  section.append(element("p", { class: "pane-head" }, close), body);
  section.dataset.prefix = prefix;
  section.addEventListener("click", (event) => followSection(event, section, content));
  await loadStyles(content.styles);
  return { ...content, element: section, entry, paths: [path, content.path] };
}

let made = 1;

/** Once it stands in the page: scripts of notes measure what they work on. */
export async function equipPane({ element: section, paths }: Pane): Promise<void> {
  const note = section.querySelector<HTMLElement>(".note");
  if (note !== null) equipNote(note);
  const prefix = section.dataset.prefix ?? "";
  for (const anchor of section.querySelectorAll<HTMLAnchorElement>(".heading-anchor")) {
    const id = anchor.parentElement?.id.slice(prefix.length) ?? "";
    anchor.href = `${paths.at(-1) ?? ""}#${encodeURIComponent(id)}`;
  }
  if (section.querySelector("pre.mermaid") !== null)
    void import("./diagrams.ts").then(({ drawDiagrams }) => drawDiagrams(section));
  if (section.querySelector(".canvas-controls") !== null)
    void import("./canvas.ts").then(({ startCanvas }) => startCanvas(section));
  if (section.querySelector(".youtube-embed") !== null && document.querySelector("main .youtube-embed") === null)
    void import("./youtube.ts").then(({ startYoutube }) => startYoutube());
}

/** Brings a section of a pane's note into view and gives it the focus; the note's heading where there is none. */
export function goTo(section: HTMLElement, hash: string): void {
  const id = (section.dataset.prefix ?? "") + decoded(hash.replace(/^#/, ""));
  const named = hash.length > 1 ? document.getElementById(id) : null;
  const target = named !== null && section.contains(named) ? named : section.querySelector("h1");
  if (!(target instanceof HTMLElement)) {
    section.focus();
    return;
  }
  for (let fold = target.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  if (!target.matches("a[href], button, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  if (target === named) target.scrollIntoView({ block: "start", inline: "nearest" });
  else section.scrollTop = 0;
}

/** A link to a place in the same note moves within its pane. */
function followSection(event: MouseEvent, section: HTMLElement, { path }: PaneContent): void {
  if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  if (link === null || link.pathname !== path || link.hash === "") return;
  event.preventDefault();
  goTo(section, link.hash);
}

/** Landmarks of several notes are told apart by the note. */
function nameLandmarks(body: Element, title: string): void {
  for (const landmark of body.querySelectorAll("nav, section, aside, [role='region']")) {
    const label = landmark.getAttribute("aria-labelledby");
    const named = label === null ? null : body.querySelector(`#${CSS.escape(label)}`);
    const name = named?.textContent?.trim() ?? landmark.ariaLabel ?? "";
    if (name === "") continue;
    landmark.removeAttribute("aria-labelledby");
    landmark.ariaLabel = `${name}: ${title}`;
  }
}

/** Formulas and canvases have style sheets of their own; a canvas is measured as they say. */
async function loadStyles(styles: readonly string[]): Promise<void> {
  const there = new Set([...document.querySelectorAll("link")].map((link) => link.getAttribute("href")));
  const wanted = styles.filter((href) => !there.has(href));
  await Promise.all(
    wanted.map((href) => {
      const link = element("link", { rel: "stylesheet", href });
      document.head.append(link);
      return new Promise((resolve) => {
        for (const end of ["load", "error"]) link.addEventListener(end, resolve);
      });
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
