import { copyText } from "./copy-text.ts";

/** Gives every heading of the note's own a link that copies its address. */
export function addAnchors(note: HTMLElement): void {
  const label = note.dataset.copyAddress ?? "";
  for (const heading of note.querySelectorAll<HTMLElement>(".markdown-rendered :is(h2, h3, h4, h5, h6)[id]")) {
    const anchor = document.createElement("a");
    anchor.className = "heading-anchor";
    anchor.href = `#${encodeURIComponent(heading.id)}`;
    anchor.setAttribute("aria-label", `${label} ${heading.textContent?.trim() ?? ""}`);
    heading.append(anchor);
  }
  note.addEventListener("click", ({ target }) => {
    const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>(".heading-anchor") : null;
    // The address changes as with any link; copying it comes on top.
    if (anchor !== null) void copyText(anchor.href, anchor, note.dataset.copied ?? "");
  });
}
