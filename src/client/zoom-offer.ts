/** Lets the note's pictures be opened large, by click and by key. What opens them is loaded when it is asked for. */
export function offerZoom(note: HTMLElement): void {
  const words = note.dataset.zoom ?? "";
  for (const image of note.querySelectorAll<HTMLImageElement>(".markdown-rendered img")) {
    if (image.complete) offer(image, words);
    else image.addEventListener("load", () => offer(image, words), { once: true });
  }
  const open = (target: EventTarget | null): boolean => {
    if (!(target instanceof HTMLImageElement) || !target.matches(".is-zoomable")) return false;
    void import("./zoom.ts").then(({ zoom }) => zoom(target, note.dataset.close ?? ""));
    return true;
  };
  note.addEventListener("click", ({ target }) => void open(target));
  note.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && open(event.target)) event.preventDefault();
  });
}

/** Small ones have nothing to show, and those in links lead elsewhere. */
const LEAST = 120;

function offer(image: HTMLImageElement, words: string): void {
  if (image.width < LEAST || image.closest("a, button, .canvas-wrapper") !== null) return;
  image.classList.add("is-zoomable");
  image.tabIndex = 0;
  image.setAttribute("role", "button");
  // A button needs a name, and a picture without words has none to give.
  if (image.alt === "") image.alt = words;
  else image.setAttribute("aria-label", `${image.alt}: ${words}`);
}
