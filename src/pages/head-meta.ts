import type { FeedItem, HeadMetaProps } from "../../_includes/head-meta.tsx";
import { absoluteUrl, attachmentUrl, hrefOf } from "../garden/href.ts";
import type { SiteSettings, Url } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import { timeOf } from "../outputs/feed-entries.ts";
import { breadcrumbLd, ldText, noteLd, siteLd } from "./json-ld.ts";

/** What a page's head is made from. */
export interface MetaOptions {
  readonly url: Url;
  readonly title: string;
  readonly description: string;
  readonly indexed: boolean;
  /** The note whose page it is. */
  readonly note?: Note | undefined;
  /** The folder of feeds that follow this page only, and what they follow. */
  readonly feed?: { readonly folder: Url; readonly title: string } | undefined;
}

/** What a page tells machines. Whole addresses are known only where the site's own is. */
export function headMetaOf(garden: Garden, settings: SiteSettings, options: MetaOptions): HeadMetaProps {
  const { url, title, description, note, indexed } = options;
  const address = absoluteUrl(url, settings.url);
  const picture = note === undefined ? undefined : firstPictureOf(note);
  const image = absoluteUrl(picture ?? siteImageOf(settings) ?? "", settings.url);
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
      ...(isArticle ? articleProperties(note, garden) : []),
    ],
    card: hasImage ? "summary_large_image" : "summary",
    jsonLd: indexed && address !== "" ? jsonLdOf(options, garden, settings, hasImage ? image : undefined) : undefined,
    feeds: settings.url === "" ? [] : feedsOf(options, settings),
  };
}

/** The first picture that a note shows, of the kinds that other sites can show too. */
function firstPictureOf(note: Note): Url | undefined {
  const place = note.targets.findIndex(
    (target, i) =>
      target.kind === "attachment" && note.links[i]?.embed === true && /\.(?:png|jpe?g|webp|gif)$/i.test(target.path),
  );
  const target = note.targets[place];
  return target?.kind === "attachment" ? attachmentUrl(target.path).replaceAll("%", "%25") : undefined;
}

function siteImageOf({ socialImage }: SiteSettings): Url | undefined {
  return socialImage === undefined ? undefined : attachmentUrl(socialImage).replaceAll("%", "%25");
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
  const { url, title, note } = options;
  const home = { name: settings.title, url: absoluteUrl("/", settings.url) };
  if (url === "/") return ldText([siteLd(settings)]);
  const way = breadcrumbLd([home, { name: title, url: absoluteUrl(url, settings.url) }]);
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
