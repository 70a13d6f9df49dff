/** Where comments come from, once a reader asks for them. */
export const GISCUS = "https://giscus.app";

/** What giscus is told of a page and its reader. */
export interface PageFacts {
  readonly address: string;
  readonly title: string;
  readonly openGraphTitle: string;
  readonly description: string;
  /** `""` for a reader who has not signed in. */
  readonly session: string;
  readonly theme: string;
}

/** The address of a page's discussion, as giscus's own script would ask for it; `data` is what the page's view wrote. */
export function discussionAddress(data: Readonly<Record<string, string | undefined>>, page: PageFacts): string {
  const origin = new URL(page.address);
  origin.hash = "";
  const term = termOf(data.mapping, origin, page);
  const query = new URLSearchParams({
    origin: origin.href,
    session: page.session,
    theme: page.theme,
    reactionsEnabled: data.reactions ?? "1",
    emitMetadata: "0",
    inputPosition: data.input ?? "bottom",
    repo: data.repo ?? "",
    repoId: data.repoId ?? "",
    category: data.category ?? "",
    categoryId: data.categoryId ?? "",
    strict: data.strict ?? "0",
    description: page.description,
    backLink: origin.href,
    term,
  });
  return `${GISCUS}/${languageOf(data.language ?? "")}/widget?${query}`;
}

function termOf(mapping: string | undefined, origin: URL, { title, openGraphTitle }: PageFacts): string {
  switch (mapping) {
    case "url":
      return origin.href;
    case "title":
      return title;
    case "og:title":
      return openGraphTitle;
    default:
      return origin.pathname.length < 2 ? "index" : origin.pathname.slice(1).replace(/\.\w+$/, "");
  }
}

/** The languages giscus speaks; English for any other. */
function languageOf(tag: string): string {
  const [language = "", ...rest] = tag.toLowerCase().split("-");
  if (language === "zh") return rest.some((part) => /^(?:tw|hant|hk|mo)$/.test(part)) ? "zh-TW" : "zh-CN";
  return LANGUAGES.has(language) ? language : "en";
}

const LANGUAGES = new Set(
  "ar be bg ca cs da de en eo es eu fa fr gr gsw he hu id it ja kh ko nl pl pt ro ru th tr uk uz vi".split(" "),
);
