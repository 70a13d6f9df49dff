/** Shows the tree beside the page, unless it is so large that a reader has to ask for it once. */
export async function showTreeBeside(tree: HTMLElement): Promise<void> {
  if (tree.dataset.large === undefined || stored().asked === true) await showTree(tree);
}

/** Shows a large tree where it stands. */
export async function unfoldTree(tree: HTMLElement): Promise<void> {
  await showTree(tree);
  keep({ asked: true });
}

/** Shows the tree over the page. */
export async function openDrawer(tree: HTMLElement): Promise<void> {
  const drawer = tree.closest("dialog") ?? drawerFor(tree);
  drawer.showModal();
  await showTree(tree);
  currentIn(tree)?.focus();
  reveal(tree);
}

/** The tree, once; a second call finds it there. */
function showTree(tree: HTMLElement): Promise<void> {
  shown ??= fetchTree(tree).catch(() => {
    shown = undefined;
    const problem = document.createElement("p");
    problem.role = "alert";
    problem.textContent = tree.dataset.failed ?? "";
    tree.querySelector("[role=alert]")?.remove();
    tree.append(problem);
  });
  return shown;
}

let shown: Promise<void> | undefined;

async function fetchTree(tree: HTMLElement): Promise<void> {
  // The name changes with the content: what the browser has is right.
  const response = await fetch(tree.dataset.tree ?? "", { cache: "force-cache" });
  if (!response.ok) throw new Error(String(response.status));
  const parsed = new DOMParser().parseFromString(await response.text(), "text/html");
  const list = parsed.querySelector(".file-tree-list");
  tree.querySelector("[role=alert]")?.remove();
  if (list === null) return;
  const state = stored();
  const open = new Set(state.open);
  for (const details of list.querySelectorAll("details")) details.open = open.has(hrefBeside(details));
  const current = list.querySelector(`a[href="${CSS.escape(tree.dataset.current ?? "")}"]`);
  current?.setAttribute("aria-current", "page");
  for (let at = current?.nextElementSibling ?? current?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  tree.append(document.adoptNode(list));
  tree.scrollTop = state.scroll ?? 0;
  reveal(tree);
  tree.addEventListener("toggle", () => keep({ open: openFoldersIn(tree) }), true);
  addEventListener("pagehide", () => keep({ scroll: tree.scrollTop, open: openFoldersIn(tree) }));
}

function drawerFor(tree: HTMLElement): HTMLDialogElement {
  const drawer = document.createElement("dialog");
  drawer.className = "file-tree-drawer";
  drawer.ariaLabel = tree.ariaLabel;
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.textContent = tree.dataset.close ?? "";
  form.append(close);
  const place = document.createComment("");
  tree.replaceWith(place);
  drawer.append(form, tree);
  document.body.append(drawer);
  drawer.addEventListener("click", (event) => {
    if (event.target === drawer) drawer.close();
  });
  drawer.addEventListener("close", () => {
    place.replaceWith(tree);
    drawer.remove();
  });
  // The page may come back as it was left.
  addEventListener("pagehide", () => drawer.close(), { once: true });
  return drawer;
}

function currentIn(tree: HTMLElement): HTMLElement | null {
  return tree.querySelector<HTMLElement>("[aria-current]");
}

/** Brings the current note into view without moving the page. */
function reveal(tree: HTMLElement): void {
  const current = currentIn(tree)?.getBoundingClientRect();
  if (current === undefined) return;
  const { top, bottom, height } = tree.getBoundingClientRect();
  if (current.top < top || current.bottom > bottom) tree.scrollTop += current.top - top - height / 3;
}

function openFoldersIn(tree: HTMLElement): readonly string[] {
  return [...tree.querySelectorAll("details[open]")].map(hrefBeside);
}

function hrefBeside(details: Element): string {
  return details.previousElementSibling?.getAttribute("href") ?? "";
}

interface TreeState {
  readonly open?: readonly string[];
  readonly scroll?: number;
  /** Whether the reader has asked for a large tree. */
  readonly asked?: boolean;
}

/** Gardens of one host keep theirs apart. */
const KEY = `madang-tree${document.documentElement.dataset.base ?? ""}`;

function stored(): TreeState {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const { open, scroll, asked } = kept as Record<string, unknown>;
    return {
      open: Array.isArray(open) ? open : [],
      scroll: typeof scroll === "number" ? scroll : 0,
      asked: asked === true,
    };
  } catch {
    return {}; // Nothing is kept, or someone else has written there.
  }
}

function keep(change: TreeState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...stored(), ...change }));
  } catch {
    // A browser that keeps nothing shows the tree all the same.
  }
}
