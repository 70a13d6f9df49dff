import type { GardenOptions } from "./config.ts";
import { WORDS_IN_ENV } from "./owner/words.ts";

/** Reads the Digital Garden plugin's `.env`: `KEY=value` lines, the value as it stands, quotes round it taken off. */
export function parseDotEnv(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const match = /^\s*([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1] !== undefined) values[match[1]] = (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2");
  }
  return values;
}

/**
 * The settings that an `.env` or the environment makes, under the Digital Garden's names, and Madang's own switches.
 * Other variables are none of our business: an `.env` may hold secrets. Wrong values pass through to be told by `createConfig`.
 */
export function optionsFromEnv(env: Readonly<Record<string, string | undefined>>): GardenOptions {
  const features: Record<string, unknown> = {};
  for (const [name, feature] of Object.entries(SWITCHES)) {
    const value = env[name];
    if (value !== undefined && value !== "")
      features[feature] = value === "true" ? true : value === "false" ? false : value;
  }
  for (const [name, feature] of Object.entries(OWN_SWITCHES)) if (env[name]) features[feature] = env[name] !== "off";
  const url = env.SITE_BASE_URL;
  const words = Object.entries(WORDS_IN_ENV).flatMap(([name, word]) => (env[name] ? [[word, env[name]] as const] : []));
  return {
    ...(env.SITE_NAME_HEADER ? { title: env.SITE_NAME_HEADER } : {}),
    ...(env.SITE_MAIN_LANGUAGE ? { language: env.SITE_MAIN_LANGUAGE } : {}),
    ...(url ? { url: /^[a-z]+:/i.test(url) ? url : `https://${url}` } : {}),
    ...(env.STYLE_SETTINGS_CSS || env.STYLE_SETTINGS_BODY_CLASSES
      ? {
          theme: {
            ...(env.STYLE_SETTINGS_CSS ? { styleSettings: env.STYLE_SETTINGS_CSS } : {}),
            ...(env.STYLE_SETTINGS_BODY_CLASSES
              ? { bodyClasses: ["css-settings-manager", ...env.STYLE_SETTINGS_BODY_CLASSES.trim().split(/\s+/)] }
              : {}),
          },
        }
      : {}),
    // The plugin's switch: readers get every picture as large as it is.
    ...(env.USE_FULL_RESOLUTION_IMAGES === "true" ? { images: { widths: [] } } : {}),
    ...(words.length > 0 ? { words: Object.fromEntries(words) } : {}),
    ...(Object.keys(features).length > 0 ? { features } : {}),
  };
}

/** `on` or `off`, by the part of the garden they switch. */
export const OWN_SWITCHES = {
  GARDEN_SEARCH: "search",
  GARDEN_CALENDAR: "calendar",
  GARDEN_TASKS: "tasks",
} as const;

const SWITCHES = {
  dgShowBacklinks: "backlinks",
  dgShowToc: "toc",
  dgShowTags: "tags",
  dgShowLocalGraph: "localGraph",
  dgEnableSearch: "search",
  dgShowFileTree: "fileTree",
  dgLinkPreview: "linkPreview",
  dgShowInlineTitle: "inlineTitle",
  dgHomeLink: "homeLink",
  SHOW_CREATED_TIMESTAMP: "created",
  SHOW_UPDATED_TIMESTAMP: "updated",
} as const;
