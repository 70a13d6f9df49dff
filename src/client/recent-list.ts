import { element } from "./element.ts";
import { forgetSearches, recentSearches } from "./recent-searches.ts";
import { STRINGS } from "./search-strings.ts";

/** The last searches as buttons, and one to forget them; `undefined` where there are none. */
export function recentList(search: (query: string) => void): HTMLElement | undefined {
  const queries = recentSearches();
  if (queries.length === 0) return undefined;
  const items = queries.map((query) => {
    const button = element("button", { type: "button" }, query);
    button.addEventListener("click", () => search(query));
    return element("li", {}, button);
  });
  const clear = element("button", { type: "button", class: "search-clear" }, STRINGS.clearRecent);
  const list = element(
    "section",
    { class: "search-recent", "aria-label": STRINGS.recent },
    element("p", {}, STRINGS.recent, " ", clear),
    element("ul", {}, ...items),
  );
  clear.addEventListener("click", () => {
    forgetSearches();
    list.closest<HTMLElement>(".search-box")?.querySelector("input")?.focus();
    list.remove();
  });
  return list;
}
