import type { Diagnostic, Features, VaultPath } from "../garden/site-types.ts";
import type { ParsedNote } from "../garden/types.ts";
import { dayOfName, isoDateOf } from "./dates.ts";
import type { Properties } from "./frontmatter.ts";
import { periodNamesOf } from "./named-period.ts";
import { labelOf, linksInProperty, withoutWikilinks } from "./reference.ts";

/** What a note's properties say, in the garden's words. */
export type PropertyFacts = Pick<
  ParsedNote,
  | "displayPath"
  | "permalink"
  | "redirects"
  | "aliases"
  | "tags"
  | "created"
  | "updated"
  | "language"
  | "description"
  | "home"
  | "hidden"
  | "hiddenInTree"
  | "day"
  | "outsideGraph"
  | "pinned"
  | "cssClasses"
  | "features"
> & { readonly title?: string };

/**
 * Reads the properties Madang gives a meaning, in Obsidian's spelling (`dg-…`) and in the one the Digital Garden plugin
 * writes (`dgShowToc`, `hide`); `dg-note-properties` counts as the note's own. `name` is the file's, for a date in it.
 */
export function readProperties(
  raw: Properties,
  name: string,
  tell: (problem: Pick<Diagnostic, "code" | "severity" | "message" | "hint">) => void,
  isCanvas = false,
  periodPatterns?: readonly string[],
): PropertyFacts {
  const own = userProperties(raw);
  const namedPeriod = periodNamesOf(periodPatterns);
  const dayNamed = (name: string): string | undefined => {
    const period = namedPeriod(name);
    return period?.kind === "day" ? period.key : undefined;
  };
  const tags = tagsIn(own.tags ?? own.tag);
  const date = (key: string): string | undefined => {
    const value = own[key];
    if (value === undefined || value === null || value === "") return undefined;
    const words = dateWords(value);
    const written = isoDateOf(words);
    if (written !== undefined) return written;
    const period = namedPeriod(words);
    const iso = period?.kind === "day" ? period.key : undefined;
    // A month or a week is a date of its own kind, which the garden reads.
    if (iso === undefined && (period === undefined || key === "updated")) {
      tell({
        code: "unreadable-date",
        severity: "warning",
        message: `The property \`${key}\` is no date: ${JSON.stringify(value)}.`,
        hint: `Write \`${key}: 2025-02-03\` or \`${key}: 2025-02-03T09:30:00+09:00\`.`,
      });
    }
    return iso;
  };
  const title = text(own.title);
  const displayPath = pathIn(own["dg-path"], isCanvas ? ".canvas" : ".md");
  const permalink = permalinkIn(own);
  const created = date("created") ?? date("date") ?? dayOfName(name) ?? dayNamed(name);
  const updated = date("updated");
  const day = dayOfName(name) ?? dayNamed(name) ?? dayOfName(title ?? "") ?? dayNamed(title ?? "");
  const language = text(own.lang) ?? text(own.language);
  const cssClasses = classesIn(own);
  const description = metaDescription(own["dg-metatags"] ?? own.metatags);
  return {
    ...(title === undefined ? {} : { title }),
    ...(displayPath === undefined ? {} : { displayPath }),
    ...(permalink === undefined ? {} : { permalink }),
    redirects: strings(own.redirects),
    aliases: unique([...strings(own.aliases), ...strings(own.alias)]),
    tags: tags.filter((tag) => tag !== HOME_TAG),
    ...(created === undefined ? {} : { created }),
    ...(updated === undefined ? {} : { updated }),
    ...(day === undefined ? {} : { day }),
    ...(language === undefined || !isLanguage(language) ? {} : { language }),
    ...(description === undefined ? {} : { description }),
    home: isTrue(own["dg-home"]) || tags.includes(HOME_TAG),
    hidden: isTrue(own["dg-hide"]) || isTrue(own.hide),
    hiddenInTree: isTrue(own["dg-hide-in-filetree"]) || isTrue(own.hideInFiletree),
    ...(isTrue(own["dg-hide-in-graph"]) || isTrue(own.hideInGraph) ? { outsideGraph: true as const } : {}),
    pinned: isTrue(own["dg-pinned"]) || isTrue(own.pinned),
    ...(cssClasses.length === 0 ? {} : { cssClasses }),
    features: featuresIn(own),
  };
}

/** The note's own properties, the ones the plugin keeps apart under `dg-note-properties` among them. */
export function userProperties(raw: Properties): Properties {
  const nested = raw["dg-note-properties"];
  return typeof nested === "object" && nested !== null ? { ...(nested as Properties), ...raw } : raw;
}

/**
 * What the author wrote for themselves: without Madang's and the plugin's settings (`dg-…`, `dgShowToc`, `noteIcon`).
 * Where the plugin keeps them apart under `dg-note-properties`, those and no others.
 */
export function authorProperties(raw: Properties): Properties {
  const nested = raw["dg-note-properties"];
  const own = typeof nested === "object" && nested !== null ? (nested as Properties) : raw;
  return Object.fromEntries(Object.entries(own).filter(([key]) => !/^dg[-_A-Z]/.test(key) && !PLUGIN_KEYS.has(key)));
}

const PLUGIN_KEYS = new Set([
  "metatags",
  "hide",
  "hideInFiletree",
  "hideInGraph",
  "pinned",
  "contentClasses",
  "noteIcon",
]);

/** `true` or the text "true": what a checkbox, or a hand that wrote quotes, means by yes. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "string" && value.trim().toLowerCase() === "true");
}

/** `false` or the text "false". */
export function isFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && value.trim().toLowerCase() === "false");
}

/** The plugin's tag for the note at `/`. */
const HOME_TAG = "gardenEntry";

function permalinkIn(own: Properties): string | undefined {
  const permalink = typeof own.permalink === "string" ? own.permalink.trim() : "";
  if (permalink !== "") return permalink.startsWith("/") ? permalink : `/${permalink}`;
  const asked = text(own["dg-permalink"]);
  // The plugin's rule: a slash at both ends, nothing else touched.
  return asked === undefined
    ? undefined
    : `${asked.startsWith("/") ? "" : "/"}${asked}${asked.endsWith("/") ? "" : "/"}`;
}

function pathIn(value: unknown, extension: string): VaultPath | undefined {
  const path = text(value)
    ?.normalize("NFC")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
  if (path === undefined || path === "") return undefined;
  return path.endsWith(extension) ? path : `${path}${extension}`;
}

/** `description` itself is the author's own property; `dg-metatags` is written to be published. */
function metaDescription(metatags: unknown): string | undefined {
  return typeof metatags === "object" && metatags !== null ? text((metatags as Properties).description) : undefined;
}

/** Obsidian's `cssclasses`, in its older spellings too, and the plugin's own property. */
function classesIn(own: Properties): string[] {
  const lists = [own.cssclasses, own.cssclass, own.cssClasses, own["dg-content-classes"], own.contentClasses];
  return unique(
    lists
      .flatMap(strings)
      .flatMap((names) => names.split(/[\s,]+/))
      .filter((name) => name !== ""),
  );
}

function featuresIn(own: Properties): Partial<Features> {
  const features: { -readonly [K in keyof Features]?: boolean } = {};
  for (const [feature, keys] of Object.entries(FEATURE_PROPERTIES) as [keyof Features, readonly string[]][]) {
    for (const key of keys) {
      if (isTrue(own[key])) features[feature] = true;
      if (isFalse(own[key])) features[feature] = false;
    }
  }
  return features;
}

/** What the plugin has a switch for, under its two names; what it has none for, under one like them. What has pages of its own is the site's to switch. */
const FEATURE_PROPERTIES: Record<Exclude<keyof Features, "graph" | "calendar" | "tasks">, readonly string[]> = {
  backlinks: ["dg-show-backlinks", "dgShowBacklinks"],
  toc: ["dg-show-toc", "dgShowToc"],
  tags: ["dg-show-tags", "dgShowTags"],
  fileTree: ["dg-show-file-tree", "dgShowFileTree"],
  linkPreview: ["dg-link-preview", "dgLinkPreview"],
  stackedReading: ["dg-stacked-reading"],
  readingTime: ["dg-show-reading-time"],
  mentions: ["dg-show-mentions"],
  related: ["dg-show-related"],
  search: ["dg-enable-search", "dgEnableSearch"],
  created: ["dg-show-created"],
  updated: ["dg-show-updated"],
  neighbours: ["dg-show-neighbours"],
  recent: ["dg-show-recent"],
  breadcrumbs: ["dg-show-breadcrumbs"],
  progress: ["dg-show-progress"],
  inlineTitle: ["dg-show-inline-title", "dgShowInlineTitle"],
  homeLink: ["dg-home-link", "dgHomeLink"],
  comments: ["comments", "dg-show-comments"],
  localGraph: ["dg-show-local-graph", "dgShowLocalGraph"],
};

/** A date may be a link to its day: `"[[Daily/2025-02-08|Saturday]]"`. */
function dateWords(value: unknown): string {
  const [link] = linksInProperty(value);
  return link === undefined ? String(value) : labelOf({ linkpath: link.linkpath, subpath: "" });
}

/** Obsidian takes a list, or one text with commas; a bare `[[2025-02]]` in YAML is a list in a list. */
function tagsIn(value: unknown): string[] {
  const flat = Array.isArray(value) ? value.flat(3) : [value];
  const tags = flat.flatMap((item) =>
    typeof item === "string"
      ? withoutWikilinks(item).split(",")
      : item === null || item === undefined
        ? []
        : [String(item)],
  );
  return unique(
    tags
      .map((tag) =>
        tag
          .normalize("NFC")
          .trim()
          .replace(/^#/, "")
          .replace(/^\/+|\/+$/g, ""),
      )
      .filter((tag) => tag !== ""),
  );
}

function strings(value: unknown): string[] {
  const items = Array.isArray(value) ? value.flat(2) : [value];
  return items.flatMap((item) => text(item) ?? []);
}

function text(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const trimmed = withoutWikilinks(String(value)).normalize("NFC").trim();
  return trimmed === "" ? undefined : trimmed;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
