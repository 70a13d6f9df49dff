import type { SearchBox } from "./search-box.ts";

/**
 * Keys of the search box. Focus itself goes through the results, so that screen readers say the one it is at; typing goes on
 * in the input from anywhere.
 */
export function listenToKeys(
  box: SearchBox,
  open: (link: HTMLAnchorElement | undefined, beside: boolean) => void,
): void {
  box.element.addEventListener("keydown", (event) => {
    // While a syllable is being composed, these keys are the input method's.
    if (event.isComposing) return;
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.key === "Escape") {
      // By themselves browsers empty the field first.
      box.element.closest("dialog")?.close();
      return;
    }
    const inResults = target !== undefined && box.results.contains(target);
    if (!inResults && target !== box.input) return;
    const links = [...box.results.querySelectorAll<HTMLElement>(".search-result > a")];
    const at = links.findIndex((link) => link.parentElement?.contains(target ?? null));
    switch (event.key) {
      case "ArrowDown":
        event.preventDefault();
        if (at >= links.length - 2) void box.more().catch(() => undefined);
        links[Math.min(at + 1, links.length - 1)]?.focus();
        break;
      case "ArrowUp":
        if (at === -1) return;
        event.preventDefault();
        (links[at - 1] ?? box.input).focus();
        break;
      case "Enter":
        if (target === box.input) {
          event.preventDefault();
          open(undefined, event.ctrlKey || event.metaKey);
        } else if ((event.ctrlKey || event.metaKey) && target instanceof HTMLAnchorElement) {
          event.preventDefault();
          open(target, true);
        }
        break;
      default:
        if (inResults && isTyping(event)) box.input.focus();
    }
  });
}

/** `Process`: an input method has taken the key. */
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    !ctrlKey && !metaKey && !altKey && key !== " " && (key.length === 1 || key === "Process" || key === "Backspace")
  );
}
