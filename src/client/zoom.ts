/** Shows a picture as large as the window lets it, in a dialog; Escape, the button or a click anywhere closes it. */
export function zoom(image: HTMLImageElement, closeWords: string): void {
  const dialog = document.createElement("dialog");
  dialog.className = "zoom-dialog";
  dialog.setAttribute("aria-label", image.getAttribute("aria-label") ?? image.alt);
  const close = document.createElement("button");
  close.type = "button";
  close.className = "zoom-close";
  close.textContent = closeWords;
  const picture = (image.closest("picture") ?? image).cloneNode(true) as HTMLElement;
  const large = picture instanceof HTMLImageElement ? picture : picture.querySelector("img");
  if (large !== null) {
    for (const name of ["class", "role", "tabindex", "width", "height", "loading", "aria-label", "style", "id"])
      large.removeAttribute(name);
    if (!image.hasAttribute("aria-label")) large.alt = "";
    large.sizes = "100vw";
    // A drawing without a size of its own would be as small as it likes.
    large.style.setProperty("--ratio", String(image.naturalWidth / Math.max(1, image.naturalHeight)));
  }
  dialog.append(picture, close);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    image.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}
