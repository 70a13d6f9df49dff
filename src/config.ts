import {
  type Check,
  everyText,
  fieldProblems,
  groupProblems,
  isInnerPath,
  isLanguage,
  isName,
  isObject,
  isSite,
  isSwitch,
  isText,
  isTexts,
  isWeight,
  oneOf,
} from "./config-checks.ts";
import {
  DIARY_CHECKS,
  DIARY_DEFAULTS,
  type DiaryOptions,
  mergedDiaryOptions,
  type PartialDiaryOptions,
} from "./diary-options.ts";
import type { Features } from "./garden/site-types.ts";
import { foldName } from "./garden/slug.ts";
import { colourOf } from "./owner/accent.ts";
import {
  type FontOptions,
  HOME_CHECKS,
  type HomeOptions,
  NO_FONTS,
  OWNER_CHECKS,
  OWNER_DEFAULTS,
  type OwnerOptions,
  problemsInFonts,
  problemsInOwner,
} from "./owner/owner-options.ts";
import {
  PICTURE_CHECKS,
  PICTURE_DEFAULTS,
  PICTURES_AS_THEY_ARE,
  type PictureOptions,
} from "./pictures/picture-options.ts";
import { type ReviewOptions, reviewsProblem } from "./reviews/review-options.ts";
import type { SearchWeights } from "./search/rank.ts";
import type { PublishMode } from "./vault/gate.ts";

/** What the owner of a garden can set, each with the default in `DEFAULTS`. */
export interface GardenConfig extends OwnerOptions, DiaryOptions {
  /** The site's name, in the header and the browser's title bar. */
  readonly title: string;
  /** One sentence about the garden, for search engines and feeds. */
  readonly description: string;
  /** Where the site is published, path included: `"https://user.github.io/garden"`. Feeds and sitemap need it. */
  readonly url: string;
  /** Language of the interface, and of notes that name none: `"ko"`, `"en"`. */
  readonly language: string;
  readonly content: {
    /** `"flag"`: notes with `dg-publish: true`. `"all"`: every note that does not say no. */
    readonly publish: PublishMode;
    /** Folders and notes left out, by their path in the vault: `["Templates"]`. */
    readonly ignore: readonly string[];
    /** Headings whose links file a note, in any case. */
    readonly tagHeadings: readonly string[];
    /** Keeps HTML in notes as it is, scripts and all. For gardens whose every line is their owner's. */
    readonly trustHtml: boolean;
    /** Hosts whose pages notes may show in an `iframe`, `["www.youtube.com"]`; any other is shown as a link. */
    readonly iframes: readonly string[];
  };
  readonly properties: {
    /** Which of the author's properties a note's page shows: `"none"`, `"all"` or `["status", "author"]`. `dg-show-properties` in a note wins. */
    readonly show: "none" | "all" | readonly string[];
    /** Properties never shown: `["draft notes"]`. Madang's own (`dg-…`) never are. */
    readonly hide: readonly string[];
  };
  /** Obsidian's themes and snippets, laid over Madang's own styles; after them comes every `.css` in the vault's `.garden/`. */
  readonly theme: {
    /** Style sheets by their path in the vault or the project: `["themes/Minimal.css"]`. */
    readonly css: readonly string[];
    /** Classes for `body`, as themes ask for: `["minimal-readable"]`. */
    readonly bodyClasses: readonly string[];
    /** CSS that comes last, as the Style Settings plugin exports it. */
    readonly styleSettings: string;
    /** One colour, `"#1b6b4c"`, for links and all that is accented; Madang finds its shades for light and dark. */
    readonly accent: string;
    readonly fonts: FontOptions;
  };
  /** How pictures are published. */
  readonly images: PictureOptions;
  readonly social: {
    /** A picture of the vault for links to pages that have none of their own: `"attachments/cover.jpg"`. */
    readonly image: string;
  };
  readonly graph: {
    /** How far the graph on a note's page reaches: 1, the note's neighbours, or 2, theirs as well. */
    readonly localDepth: 1 | 2;
  };
  /** Pages that look back on each week, month, quarter or year, written by templates of the vault. */
  readonly reviews: readonly ReviewOptions[];
  /** What pages show; a note's own properties (`dg-show-toc`) win. */
  readonly features: Features;
  /**
   * What a word counts in a search by where it stands: a note's title, an alias, a heading, a tag, its text; and `links`,
   * what it counts that other notes link to it. Only what they are to each other matters.
   */
  readonly search: SearchWeights;
}

/** What `garden.config.ts` may hold: the configuration, or parts of it. */
export type GardenOptions = Partial<Omit<GardenConfig, Group>> &
  PartialDiaryOptions & {
    readonly content?: Partial<GardenConfig["content"]>;
    readonly properties?: Partial<GardenConfig["properties"]>;
    readonly theme?: Partial<Omit<GardenConfig["theme"], "fonts"> & { readonly fonts: Partial<FontOptions> }>;
    readonly home?: Partial<HomeOptions>;
    /** `false`: every picture is copied as it is. */
    readonly images?: Partial<PictureOptions> | false;
    readonly social?: Partial<GardenConfig["social"]>;
    readonly graph?: Partial<GardenConfig["graph"]>;
    readonly features?: Partial<Features>;
    readonly search?: Partial<SearchWeights>;
  };

/** Settings that belong together. */
type Group = keyof DiaryOptions | "content" | "properties" | "theme" | "home" | "images" | "social" | Look;
type Look = "graph" | "features" | "search";

export const DEFAULTS: GardenConfig = {
  ...OWNER_DEFAULTS,
  ...DIARY_DEFAULTS,
  title: "Digital Garden",
  description: "",
  url: "",
  language: "en",
  content: { publish: "flag", ignore: [], tagHeadings: ["Tags", "태그"], trustHtml: false, iframes: [] },
  properties: { show: "none", hide: [] },
  theme: { css: [], bodyClasses: [], styleSettings: "", accent: "", fonts: NO_FONTS },
  images: PICTURE_DEFAULTS,
  social: { image: "" },
  graph: { localDepth: 1 },
  reviews: [],
  features: {
    backlinks: true,
    toc: true,
    tags: true,
    search: true,
    created: true,
    updated: true,
    fileTree: true,
    linkPreview: true,
    stackedReading: true,
    neighbours: true,
    recent: true,
    readingTime: true,
    mentions: true,
    related: true,
    breadcrumbs: true,
    progress: true,
    inlineTitle: true,
    homeLink: true,
    comments: true,
    localGraph: true,
    graph: true,
    calendar: true,
    tasks: true,
  },
  search: { title: 10, alias: 9, heading: 4, tag: 4, text: 1, links: 0.05 },
};

/** Wrong settings, all of them. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/**
 * Lays settings over the defaults, the later over the earlier, and checks them. `sources` name where each came from.
 * Throws one `ConfigError` with every problem found.
 */
export function createConfig(sources: readonly { readonly from: string; readonly options: unknown }[]): GardenConfig {
  const problems = sources.flatMap(({ from, options }) => problemsIn(options).map((problem) => `${from}: ${problem}`));
  if (problems.length > 0) throw new ConfigError(problems);
  let config = DEFAULTS;
  for (const { options } of sources) {
    const { content, properties, theme, home, images, social, graph, tasks, periods, features, search, ...rest } =
      options as GardenOptions;
    config = {
      ...config,
      ...definedIn(rest),
      words: { ...config.words, ...definedIn(rest.words) },
      content: { ...config.content, ...definedIn(content) },
      properties: { ...config.properties, ...definedIn(properties) },
      theme: {
        ...config.theme,
        ...definedIn(theme),
        fonts: { ...config.theme.fonts, ...definedIn(theme?.fonts) },
      },
      home: { ...config.home, ...definedIn(home) },
      images: images === false ? PICTURES_AS_THEY_ARE : { ...config.images, ...definedIn(images) },
      social: { ...config.social, ...definedIn(social) },
      graph: { ...config.graph, ...definedIn(graph) },
      ...mergedDiaryOptions(config, definedIn(tasks), definedIn(periods)),
      features: { ...config.features, ...definedIn(features) },
      search: { ...config.search, ...definedIn(search) },
    };
  }
  return { ...config, url: config.url === "" ? "" : new URL(config.url).href.replace(/\/+$/, "") };
}

/** Tells which vault paths `content.ignore` leaves out: what it names, and everything below. */
export function ignoredBy(config: GardenConfig, always: readonly string[]): (path: string) => boolean {
  const ignored = new Set(
    [...config.content.ignore, ...always].map((path) => foldName(path.replace(/^\/+|\/+$/g, ""))),
  );
  return ignored.size === 0 ? () => false : (path) => ignored.has(foldName(path));
}

/** `title: process.env.TITLE` sets nothing where there is no such variable. */
function definedIn<Options extends object>(options: Options | undefined): Partial<Options> {
  return Object.fromEntries(
    Object.entries(options ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
}

function problemsIn(options: unknown): string[] {
  if (!isObject(options)) return ['write an object, as in `export default { title: "My garden" }`'];
  const problems: string[] = [];
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (isGroup(key)) problems.push(...problemsInGroup(key, value));
    else if (key === "comments" || key === "analytics") problems.push(...problemsInOwner(key, value));
    else problems.push(...fieldProblems(key, Object.hasOwn(CHECKS, key) ? CHECKS[key] : undefined, value));
  }
  return problems;
}

function isGroup(key: string): key is Group {
  return Object.hasOwn(GROUP_CHECKS, key);
}

function problemsInGroup(group: Group, value: unknown): string[] {
  if (group === "images" && value === false) return [];
  const problems = groupProblems(group, value, GROUP_CHECKS[group]);
  const fonts = group === "theme" && isObject(value) && "fonts" in value ? value.fonts : undefined;
  return fonts === undefined ? problems : [...problems, ...problemsInFonts(fonts)];
}

const CHECKS: Readonly<Record<string, Check>> = {
  ...OWNER_CHECKS,
  title: isName,
  description: isText,
  reviews: reviewsProblem,
  url: (value) => (value === "" || isSite(value) === undefined ? undefined : `${isSite(value)}, or ""`),
  language: (value) =>
    typeof value === "string" && isLanguage(value) ? undefined : 'a language code such as "ko" or "en"',
};

const GROUP_CHECKS: Readonly<Record<Group, Readonly<Record<string, Check>>>> = {
  content: {
    publish: oneOf("flag", "all"),
    ignore: isTexts,
    tagHeadings: isTexts,
    trustHtml: isSwitch,
    iframes: (value) =>
      everyText(value, (host) => /^[\w-]+(?:\.[\w-]+)+$/.test(host))
        ? undefined
        : 'a list of hosts such as "www.youtube.com"',
  },
  properties: {
    show: (value) =>
      value === "none" || value === "all" ? undefined : isTexts(value) && '"none", "all" or a list of names',
    hide: isTexts,
  },
  theme: {
    css: (value) =>
      everyText(value, (path) => /\.css$/i.test(path) && isInnerPath(path))
        ? undefined
        : 'a list of paths in the vault or the project, such as ["themes/Minimal.css"]',
    bodyClasses: (value) =>
      everyText(value, (name) => /^[^\s"'<>&]+$/.test(name)) ? undefined : "a list of class names",
    styleSettings: isText,
    accent: (value) =>
      value === "" || (typeof value === "string" && colourOf(value) !== undefined)
        ? undefined
        : 'a colour such as "#1b6b4c", "rgb(27 107 76)" or "hsl(157 60% 26%)"',
    fonts: () => undefined,
  },
  home: HOME_CHECKS,
  images: PICTURE_CHECKS,
  social: { image: isText },
  graph: { localDepth: (value) => (value === 1 || value === 2 ? undefined : "1 or 2") },
  ...DIARY_CHECKS,
  features: Object.fromEntries(Object.keys(DEFAULTS.features).map((key) => [key, isSwitch])),
  search: Object.fromEntries(Object.keys(DEFAULTS.search).map((key) => [key, isWeight])),
};
