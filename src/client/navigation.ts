import { PREVIEWED } from "./preview-links.ts";

/** What leads through the garden: the tree of folders, a note at random, link previews. Each comes when it is asked for. */
export function startNavigation(): void {
  const tree = document.querySelector<HTMLElement>("nav.file-tree[data-tree]");
  if (tree !== null) startTree(tree);

  const random = document.querySelector<HTMLElement>("[data-random]");
  if (random !== null) void import("./random.ts").then(({ goToSomeNote }) => goToSomeNote(random));

  if (document.querySelector("template#_preview") !== null && !savesData()) awaitFirstLink();
}

/** Readers who pay for every byte get what they ask for and no more. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}

const load = () => import("./file-tree.ts");

function startTree(tree: HTMLElement): void {
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const asked = event.target.closest("[data-file-tree]");
    const all = asked === null && tree.dataset.large !== undefined && event.target.closest(".file-tree-all");
    if (asked === null && !(all && !event.ctrlKey && !event.metaKey && !event.shiftKey)) return;
    event.preventDefault();
    void load().then(({ openDrawer, unfoldTree }) => (asked === null ? unfoldTree(tree) : openDrawer(tree)));
  });
  if (savesData()) return;
  // It is seen where it stands beside the page, at once or when a window grows.
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void load().then(({ showTreeBeside }) => showTreeBeside(tree));
  });
  observer.observe(tree);
}

function awaitFirstLink(): void {
  const events = ["pointerover", "pointerdown", "focusin"] as const;
  const begin = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest(PREVIEWED) === null) return;
    for (const name of events) document.removeEventListener(name, begin);
    void import("./previews.ts").then(({ startPreviews }) => startPreviews(event));
  };
  for (const name of events) document.addEventListener(name, begin, { passive: true });
}
