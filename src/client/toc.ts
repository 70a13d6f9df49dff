/** Marks the line of the table of contents that the reader has come to, and folds the table away when a line is followed. */
export function followToc(note: HTMLElement): void {
  const toc = note.querySelector<HTMLElement>(".toc");
  const details = toc?.querySelector("details");
  if (!toc || !details) return;
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of toc.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading !== null) links.set(heading, link);
  }
  const headings = [...links.keys()];
  const shown = toc.querySelector(".toc-current");
  let current: HTMLAnchorElement | undefined;

  const follow = (): void => {
    const line = innerHeight / 3;
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < (isAtEnd ? innerHeight : line));
    const next = passed && links.get(passed);
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    current = next;
    if (shown !== null) shown.textContent = next?.textContent ?? "";
    keepInView(next);
  };
  // Between two headings nothing changes: the page is asked only when one has moved past the line.
  const watch = new IntersectionObserver(follow, { rootMargin: "0px 0px -67% 0px", threshold: [0, 1] });
  for (const heading of headings) watch.observe(heading);
  addEventListener("scrollend", follow);
  follow();

  const isOverPage = (): boolean => getComputedStyle(toc).position === "sticky";
  const close = (): void => {
    if (isOverPage()) details.open = false;
  };
  toc.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") !== null) close();
  });
  toc.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !details.open || !isOverPage()) return;
    close();
    details.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !toc.contains(target)) close();
  });
}

/** A long table scrolls by itself beside the text. */
function keepInView(link: HTMLElement | undefined): void {
  const column = link?.closest<HTMLElement>(".note-side-column");
  if (!link || !column || column.scrollHeight <= column.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = column.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) column.scrollTop += top - frame.top - column.clientHeight / 3;
}
