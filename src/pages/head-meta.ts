import type { Crumb } from "../../_includes/breadcrumbs.tsx";
import type { FeedItem, HeadMetaProps } from "../../_includes/head-meta.tsx";
import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { SiteSettings, Url } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import { timeOf } from "../outputs/feed-entries.ts";
import { breadcrumbLd, ldText, noteLd, siteLd } from "./json-ld.ts";
import { ownPictureOf, sitePictureOf } from "./own-picture.ts";

/** What a page's head is made from. */
export interface MetaOptions {
  readonly url: Url;
  readonly title: string;
  readonly description: string;
  readonly indexed: boolean;
  /** The note whose page it is. */
  readonly note?: Note | undefined;
  /** The picture drawn for it, for want of one of its own. */
  readonly card?: Url | undefined;
  /** The steps between the home page and it, as its breadcrumbs show them. */
  readonly folders?: readonly Crumb[] | undefined;
  /** The folder of feeds that follow this page only, and what they follow. */
  readonly feed?: { readonly folder: Url; readonly title: string } | undefined;
}

/** What a page tells machines. Whole addresses are known only where the site's own is. */
export function headMetaOf(garden: Garden, settings: SiteSettings, options: MetaOptions): HeadMetaProps {
  const { url, title, description, note, indexed } = options;
  const address = absoluteUrl(url, settings.url);
  const picture = (note === undefined ? undefined : ownPictureOf(note, garden)) ?? sitePictureOf(settings);
  const image = absoluteUrl(picture ?? options.card ?? "", settings.url);
  const hasImage = image !== settings.url && image !== "";
  const isArticle = note !== undefined && note.path !== garden.home;
  return {
    properties: [
      ["og:type", isArticle ? "article" : "website"],
      ["og:title", title],
      ...pairs("og:description", description),
      ...pairs("og:url", address),
      ["og:site_name", settings.title],
      ...pairs("og:locale", localeOf(note?.language ?? settings.language)),
      ...(hasImage ? ([["og:image", image]] as const) : []),
      ...(hasImage && picture === undefined ? cardProperties(isArticle ? title : settings.title) : []),
      ...(isArticle ? articleProperties(note, garden) : []),
    ],
    card: hasImage ? "summary_large_image" : "summary",
    jsonLd: indexed && address !== "" ? jsonLdOf(options, garden, settings, hasImage ? image : undefined) : undefined,
    feeds: settings.url === "" ? [] : feedsOf(options, settings),
  };
}

/** What is known of a drawn picture, so that it is shown at once. */
function cardProperties(title: string): readonly (readonly [string, string])[] {
  return [
    ["og:image:type", "image/png"],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", title],
  ];
}

function articleProperties(note: Note, garden: Garden): readonly (readonly [string, string])[] {
  return [
    ...(note.created === undefined ? [] : pairs("article:published_time", timeOf(note.created))),
    ...(note.updated === undefined ? [] : pairs("article:modified_time", timeOf(note.updated))),
    ...note.tagKeys.flatMap((key) => pairs("article:tag", garden.tags.get(key)?.name ?? "")),
  ];
}

function pairs(property: string, content: string): readonly (readonly [string, string])[] {
  return content === "" ? [] : [[property, content]];
}

/** Open Graph wants a territory: `"ko"` is `"ko_KR"`. */
function localeOf(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = region === undefined ? "" : `${name}_${region}`;
  locales.set(language, locale);
  return locale;
}

/** Asked for every page, of a handful of languages. */
const locales = new Map<string, string>();

function jsonLdOf(options: MetaOptions, garden: Garden, settings: SiteSettings, image: string | undefined): string {
  const { url, title, note, folders = [] } = options;
  const home = { name: settings.title, url: absoluteUrl("/", settings.url) };
  if (url === "/") return ldText([siteLd(settings)]);
  const steps = folders.map(({ text, href }) => ({ name: text, url: href && new URL(href, settings.url).href }));
  const way = breadcrumbLd([home, ...steps, { name: title, url: absoluteUrl(url, settings.url) }]);
  const isArticle = note !== undefined && note.path !== garden.home;
  return ldText([...(isArticle ? [noteLd(note, settings, image)] : []), way, siteLd(settings)]);
}

function feedsOf({ feed }: MetaOptions, settings: SiteSettings): readonly FeedItem[] {
  const feedsIn = (folder: Url, title: string) => [
    { type: "application/atom+xml", title, href: hrefOf(`${folder}feed.xml`, settings.basePath) },
    { type: "application/feed+json", title, href: hrefOf(`${folder}feed.json`, settings.basePath) },
  ];
  return [...feedsIn("/", settings.title), ...(feed === undefined ? [] : feedsIn(feed.folder, feed.title))];
}
