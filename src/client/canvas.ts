import { drawArrows } from "./canvas-arrows.ts";
import { followPointers } from "./canvas-pointers.ts";
import { CanvasView } from "./canvas-view.ts";

/** Lays a canvas page's list out as a plane that moves and zooms. What stands on it stays the same elements, in the same order. */
export function startCanvas(root: ParentNode = document): void {
  const controls = root.querySelector<HTMLElement>(".canvas-controls");
  const wrapper = root.querySelector<HTMLElement>(".markdown-rendered > .canvas-wrapper");
  const plane = wrapper?.querySelector<HTMLElement>(".canvas");
  if (controls === null || wrapper === null || plane === null || plane === undefined) return;
  const nodes = [...plane.querySelectorAll<HTMLElement>(".canvas-node")].filter(
    (node) => node.closest(".canvas-wrapper") === wrapper,
  );
  controls.hidden = false;
  for (const node of nodes) place(node);
  drawArrows(plane, nodes);
  const view = new CanvasView(wrapper, plane, nodes.map(boxOf));
  wrapper.setAttribute("role", "region");
  wrapper.setAttribute("aria-label", controls.dataset.hint ?? "");
  showPlane(true);
  view.begin();

  controls.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-canvas]") : null;
    switch (button?.dataset.canvas) {
      case "in":
        return view.zoomBy(STEP);
      case "out":
        return view.zoomBy(1 / STEP);
      case "fit":
        return view.fit();
      case "list":
        showPlane(!wrapper.classList.contains("is-plane"));
    }
  });
  wrapper.addEventListener("keydown", (event) => {
    if (event.target === wrapper && isPlane() && followKey(event, view)) event.preventDefault();
  });
  wrapper.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target !== wrapper && isPlane()) view.show(target);
  });
  followPointers(wrapper, view, isPlane);
  const showHash = () => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (target !== null && plane.contains(target) && isPlane()) view.show(target);
  };
  window.addEventListener("hashchange", showHash);
  showHash();

  function isPlane(): boolean {
    return wrapper?.classList.contains("is-plane") ?? false;
  }

  function showPlane(asPlane: boolean): void {
    wrapper?.classList.toggle("is-plane", asPlane);
    if (asPlane) wrapper?.setAttribute("tabindex", "0");
    else wrapper?.removeAttribute("tabindex");
    if (asPlane) makeScrollable(nodes);
    for (const button of controls?.querySelectorAll<HTMLButtonElement>("button") ?? []) {
      if (button.dataset.canvas === "list") button.setAttribute("aria-pressed", String(!asPlane));
      else button.disabled = !asPlane;
    }
  }
}

const STEP = 1.25;
const STRIDE = 80;

function followKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, view: CanvasView): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  switch (key) {
    case "ArrowLeft":
      view.moveBy(STRIDE, 0);
      return true;
    case "ArrowRight":
      view.moveBy(-STRIDE, 0);
      return true;
    case "ArrowUp":
      view.moveBy(0, STRIDE);
      return true;
    case "ArrowDown":
      view.moveBy(0, -STRIDE);
      return true;
    case "+":
    case "=":
      view.zoomBy(STEP);
      return true;
    case "-":
      view.zoomBy(1 / STEP);
      return true;
    case "0":
    case "Home":
      view.fit();
      return true;
    default:
      return false;
  }
}

/** Says where a node stands, from its group's corner where it is in one; the style sheet does the rest. */
function place(node: HTMLElement): void {
  const { x, y, width, height } = boxOf(node);
  const group = node.parentElement?.closest<HTMLElement>(".canvas-node");
  const from = group === null || group === undefined ? { x: 0, y: 0 } : boxOf(group);
  node.style.setProperty("--x", `${x - from.x}px`);
  node.style.setProperty("--y", `${y - from.y}px`);
  node.style.setProperty("--width", `${width}px`);
  node.style.setProperty("--height", `${height}px`);
}

/** A node with more in it than it has room for can be scrolled by the keyboard. */
function makeScrollable(nodes: readonly HTMLElement[]): void {
  const contents = nodes.flatMap((node) => node.querySelector<HTMLElement>(":scope > .canvas-node-content") ?? []);
  const overflowing = contents.filter((content) => content.scrollHeight > content.clientHeight + 1);
  for (const content of overflowing) content.tabIndex = 0;
}

function boxOf({ dataset }: HTMLElement): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = dataset;
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
