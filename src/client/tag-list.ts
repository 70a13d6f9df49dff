/** Lets readers choose one list of tags, and the tags in it by a part of their names. The page's address says both. */
export function startTagList(form: HTMLFormElement): void {
  const input = form.elements.namedItem("q") as HTMLInputElement;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".tag-views a")];
  const views = [...document.querySelectorAll<HTMLElement>(".tag-view")];
  const asked = new URLSearchParams(location.search);
  let by = asked.get("by") ?? "";
  if (views.every((view) => view.dataset.view !== by)) by = "";
  input.value = asked.get("q") ?? "";
  form.hidden = false;
  for (const link of links) link.hidden = false;

  const show = (): void => {
    const words = folded(input.value.trim());
    for (const view of views) view.hidden = by !== "" && view.dataset.view !== by;
    for (const view of views) filter(view, words);
    for (const link of links) {
      if (link.dataset.by === by) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    say(form, views, words);
    const query = new URLSearchParams({ ...(words !== "" && { q: input.value.trim() }), ...(by !== "" && { by }) });
    history.replaceState(history.state, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`);
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", show);
  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      by = link.dataset.by ?? "";
      show();
    });
  }
  show();
}

/** A tag stays for its own name, or for one below it. */
function filter(view: HTMLElement, words: string): void {
  // The ones below come first, so that those above can ask for them.
  for (const item of [...view.querySelectorAll<HTMLElement>(".tag-rows li")].reverse()) {
    const name = item.querySelector(":scope > .tag-row > a")?.textContent ?? "";
    item.hidden = !folded(name).includes(words) && item.querySelector("li:not([hidden])") === null;
  }
  for (const letter of view.querySelectorAll<HTMLElement>(".tag-letter")) {
    letter.hidden = letter.querySelector("li:not([hidden])") === null;
  }
  for (const rest of view.querySelectorAll<HTMLElement>(".tag-letters, .tag-singles")) rest.hidden = words !== "";
  view.classList.toggle("is-empty", view.querySelector("li:not([hidden])") === null);
}

function say(form: HTMLFormElement, views: readonly HTMLElement[], words: string): void {
  const output = form.querySelector("output");
  if (output === null) return;
  const found = new Set(
    views
      .filter((view) => !view.hidden)
      .flatMap((view) =>
        [...view.querySelectorAll<HTMLAnchorElement>("li:not([hidden]) > .tag-row > a")]
          .filter((link) => folded(link.textContent ?? "").includes(words))
          .map((link) => link.href),
      ),
  ).size;
  const text = found === 0 ? output.dataset.none : output.dataset.matches?.replace("{count}", String(found));
  output.textContent = words === "" ? "" : (text ?? "");
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
