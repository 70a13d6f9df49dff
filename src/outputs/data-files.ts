import type { Garden, SiteSettings } from "../garden/types.ts";
import { feed } from "./feed.ts";
import { gardenJson } from "./garden-json.ts";
import { llms } from "./llms.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";

/** A file for machines, made when it is asked for. */
export interface DataFile {
  /** Its name in the output folder. */
  readonly file: string;
  readonly render: () => string;
}

/** The garden for machines. Feed and sitemap hold whole addresses, so there are none before the site's own is known. */
export function dataFiles(garden: Garden, settings: SiteSettings): readonly DataFile[] {
  return DATA_FILES.filter(([, , needsUrl]) => settings.url !== "" || !needsUrl).map(([file, create]) => ({
    file,
    render: () => create(garden, settings) ?? "",
  }));
}

const DATA_FILES: readonly (readonly [
  file: string,
  create: (garden: Garden, settings: SiteSettings) => string | undefined,
  needsUrl: boolean,
])[] = [
  ["garden.json", gardenJson, false],
  ["sitemap.xml", sitemap, true],
  ["feed.xml", feed, true],
  ["robots.txt", robots, false],
  ["llms.txt", llms, false],
];
