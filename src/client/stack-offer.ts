/** Offers to open notes beside one another: by the switch in the header, for one link, or as the address asks. What does it is loaded then. */
export function offerStack(): void {
  const button = document.querySelector<HTMLElement>(".stack-button");
  if (button === null) return;
  // A note may want the whole window.
  if (document.querySelector(".note[data-alone]") !== null) {
    button.remove();
    return;
  }
  show(button, isKept());
  if (new URLSearchParams(location.search).has("beside")) void load().then(({ startStack }) => startStack(button));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest(".stack-button") === button) keep(button);
    const link = followedBy(event);
    if (link === undefined || button.ariaPressed !== "true" || !isRoomy()) return;
    event.preventDefault();
    open(link, button);
  });
  document.addEventListener("open-beside", (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || !isRoomy()) return;
    event.preventDefault();
    open(event.target, button);
  });
  // The switch is one for all of the browser's tabs.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === KEY) show(button, newValue === "on");
  });
}

/** Two notes of a readable width; `src/styles/stack.css` and `header.css` know it too. */
const ROOMY = "(min-width: 56.25em)";
const KEY = "madang-stack";

const load = () => import("./stack.ts");

function isRoomy(): boolean {
  return matchMedia(ROOMY).matches;
}

function open(link: HTMLAnchorElement, button: HTMLElement): void {
  load()
    .then(({ openBeside }) => openBeside(link, button))
    .catch(() => location.assign(link.href));
}

/** The link that a plain click follows from a note to another page of this site. */
function followedBy(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>(":is(main, .pane, .link-preview) a[href]");
  if (link === null || link.target !== "" || link.hasAttribute("download")) return undefined;
  if (link.origin !== location.origin || !/\/$/.test(link.pathname)) return undefined;
  // A pane takes its own sections itself, and the page's stay where they are.
  return link.pathname === location.pathname && link.hash !== "" && link.closest("main") ? undefined : link;
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

function show(button: HTMLElement, on: boolean): void {
  button.ariaPressed = String(on);
}

function keep(button: HTMLElement): void {
  const on = button.ariaPressed !== "true";
  show(button, on);
  try {
    if (on) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {
    // Browsers may refuse to keep anything: the choice holds for this page.
  }
}
