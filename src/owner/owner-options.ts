import { type Check, groupProblems, isInnerPath, isName, isObject, isSwitch, oneOf } from "../config-checks.ts";
import { ANALYTICS_CHECKS, type AnalyticsOptions } from "./analytics.ts";
import { isWords, type OwnerWords } from "./words.ts";

/** What makes a garden its owner's, besides its words and colours. */
export interface OwnerOptions {
  /** A picture in place of the site's name, by its path in the vault or the project: `"attachments/logo.svg"`. */
  readonly logo: string;
  /** Markdown at the end of every page, or the path of a published note that says it: `"Footer.md"`. */
  readonly footer: string;
  /** A folder of the project with views that stand in for Madang's of the same file name: `"views"`. */
  readonly views: string;
  /** Words of the interface, said otherwise: `{ backlinks: "Linked from" }`. */
  readonly words: OwnerWords;
  readonly home: HomeOptions;
  readonly comments: CommentsOptions | false;
  readonly analytics: AnalyticsOptions | false;
}

/** What the first page shows. */
export interface HomeOptions {
  /** What stands on it, from top to bottom. After the home note, what is new stands only where the note leaves room. */
  readonly show: readonly HomeSection[];
  /** How many notes what is new has at most: 7 beside a home note and 20 without one, where nothing is said. */
  readonly recent?: number;
}

export type HomeSection = "note" | "pinned" | "recent" | "tags";

/** Readers' comments, kept as discussions on GitHub. https://giscus.app tells the ids. */
export interface CommentsOptions {
  readonly provider: "giscus";
  /** `"owner/name"`. */
  readonly repo: string;
  readonly repoId: string;
  readonly category: string;
  readonly categoryId: string;
  /** How a page finds its discussion; `"pathname"` where nothing is said. */
  readonly mapping?: "pathname" | "url" | "title" | "og:title";
  /** Finds no discussion with a similar name. */
  readonly strict?: boolean;
  readonly reactions?: boolean;
  readonly input?: "top" | "bottom";
}

/** Font families, as CSS lists them, and the files some of them lie in. `""` leaves a family as it is. */
export interface FontOptions {
  /** `'"MaruBuri", serif'` */
  readonly body: string;
  readonly headings: string;
  readonly code: string;
  readonly files: readonly FontFile[];
}

/** A file that holds a font, and what CSS is to know of it. */
export interface FontFile {
  readonly family: string;
  /** In the vault's `.garden/fonts/`, the vault or the project: `"MaruBuri-Regular.woff2"`. */
  readonly path: string;
  /** `"400"`, or `"100 900"` for a variable font. */
  readonly weight?: string;
  readonly style?: "normal" | "italic";
}

export const OWNER_DEFAULTS: OwnerOptions = {
  logo: "",
  footer: "",
  views: "",
  words: {},
  home: { show: ["note", "pinned", "recent"] },
  comments: false,
  analytics: false,
};

export const NO_FONTS: FontOptions = { body: "", headings: "", code: "", files: [] };

export const OWNER_CHECKS: Readonly<Record<"logo" | "footer" | "views" | "words", Check>> = {
  words: isWords,
  logo: (value) =>
    value === "" || (isInnerPath(value) && /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(value))
      ? undefined
      : 'the path of a picture in the vault or the project, such as "attachments/logo.svg"',
  footer: (value) => (typeof value === "string" ? undefined : "Markdown, or a note's path"),
  views: (value) => (value === "" || isInnerPath(value) ? undefined : 'a folder of the project, such as "views"'),
};

export const HOME_CHECKS: Readonly<Record<keyof HomeOptions, Check>> = {
  show: (value) =>
    Array.isArray(value) &&
    value.includes("note") &&
    value.every((name) => SECTIONS.includes(name)) &&
    new Set(value).size === value.length
      ? undefined
      : `a list of ${SECTIONS.map((name) => JSON.stringify(name)).join(", ")}, each once at most and "note" among them`,
  recent: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100 ? undefined : "a whole number from 0 to 100",
};

const SECTIONS: readonly string[] = ["note", "pinned", "recent", "tags"] satisfies readonly HomeSection[];

/** What is wrong with settings that are switched off by `false`, in sentences. */
export function problemsInOwner(key: "comments" | "analytics", value: unknown): string[] {
  if (value === false) return [];
  if (!isObject(value)) return [`\`${key}\` must be an object or false, not ${JSON.stringify(value)}`];
  const { provider } = value as { readonly provider?: unknown };
  const providers: Readonly<Record<string, ProviderChecks>> = key === "comments" ? COMMENTS_CHECKS : ANALYTICS_CHECKS;
  const found = typeof provider === "string" && Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  if (found === undefined) {
    const names = Object.keys(providers).map((name) => JSON.stringify(name));
    return [`\`${key}.provider\` must be ${names.join(" or ")}, not ${JSON.stringify(provider)}`];
  }
  return groupProblems(key, value, { provider: () => undefined, ...found.checks }, found.required);
}

/** What the settings of one provider must be. */
export interface ProviderChecks {
  readonly checks: Readonly<Record<string, Check>>;
  readonly required: readonly string[];
}

const COMMENTS_CHECKS: Readonly<Record<CommentsOptions["provider"], ProviderChecks>> = {
  giscus: {
    checks: {
      repo: (value) =>
        typeof value === "string" && /^[\w.-]+\/[\w.-]+$/.test(value) ? undefined : 'a repository such as "owner/name"',
      repoId: isName,
      category: isName,
      categoryId: isName,
      mapping: oneOf("pathname", "url", "title", "og:title"),
      strict: isSwitch,
      reactions: isSwitch,
      input: oneOf("top", "bottom"),
    },
    required: ["repo", "repoId", "category", "categoryId"],
  },
};

const isFamilies: Check = (value) =>
  typeof value === "string" && /^(?:[^;{}<>@\\"']|"[^;{}<>\\"']*"|'[^;{}<>\\"']*')*$/.test(value)
    ? undefined
    : "a list of font families such as '\"MaruBuri\", serif'";

/** What is wrong with `theme.fonts`, in sentences. */
export function problemsInFonts(value: unknown): string[] {
  const checks = { body: isFamilies, headings: isFamilies, code: isFamilies, files: () => undefined };
  const problems = groupProblems("theme.fonts", value, checks);
  const files = isObject(value) ? (value as { readonly files?: unknown }).files : undefined;
  if (files === undefined) return problems;
  if (!Array.isArray(files)) return [...problems, `\`theme.fonts.files\` must be a list of font files`];
  return [
    ...problems,
    ...files.flatMap((file, i) => groupProblems(`theme.fonts.files[${i}]`, file, FONT_CHECKS, ["family", "path"])),
  ];
}

const FONT_CHECKS: Readonly<Record<keyof FontFile, Check>> = {
  family: (value) =>
    typeof value === "string" && /^[^;{}<>@\\"',]+$/.test(value) ? undefined : "one font family's name, without quotes",
  path: (value) =>
    isInnerPath(value) && /\.(?:woff2?|ttf|otf)$/i.test(value)
      ? undefined
      : "the path of a .woff2, .woff, .ttf or .otf file",
  weight: (value) =>
    typeof value === "string" && /^(?:normal|bold|\d{1,4}(?: \d{1,4})?)$/.test(value)
      ? undefined
      : 'a weight such as "400", or "100 900"',
  style: oneOf("normal", "italic"),
};
