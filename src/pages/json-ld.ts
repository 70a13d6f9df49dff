import { absoluteUrl } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { Note } from "../garden/types.ts";

/** A step of the way to a page; folders may have no address. */
export interface Crumb {
  readonly name: string;
  readonly url: string | undefined;
}

/** The site itself, as search engines read it: https://schema.org/WebSite */
export function siteLd(settings: SiteSettings): object {
  return {
    "@type": "WebSite",
    "@id": `${absoluteUrl("/", settings.url)}#site`,
    name: settings.title,
    url: absoluteUrl("/", settings.url),
    ...(settings.description === "" ? {} : { description: settings.description }),
    inLanguage: settings.language,
  };
}

/** A note: https://schema.org/Article. `image` is absolute. */
export function noteLd(note: Note, settings: SiteSettings, image: string | undefined): object {
  const url = absoluteUrl(note.url, settings.url);
  const description = note.description ?? note.excerpt;
  return {
    "@type": "Article",
    headline: note.title,
    ...(description === "" ? {} : { description }),
    url,
    mainEntityOfPage: url,
    inLanguage: note.language ?? settings.language,
    ...(note.created === undefined ? {} : { datePublished: note.created }),
    ...(note.updated === undefined ? {} : { dateModified: note.updated }),
    ...(note.tags.length === 0 ? {} : { keywords: note.tags }),
    ...(image === undefined ? {} : { image }),
    wordCount: note.words,
    isPartOf: { "@id": `${absoluteUrl("/", settings.url)}#site` },
  };
}

/** The way to a page: https://schema.org/BreadcrumbList. Steps without an address are left out, but for the page itself at the end. */
export function breadcrumbLd(crumbs: readonly Crumb[]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs
      .filter((crumb, i) => crumb.url !== undefined || i === crumbs.length - 1)
      .map(({ name, url }, i) => ({
        "@type": "ListItem",
        position: i + 1,
        name,
        ...(url === undefined ? {} : { item: url }),
      })),
  };
}

/** Things as the text of a `script` element, which no title can end. */
export function ldText(things: readonly object[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}
