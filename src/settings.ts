import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { ConfigError, createConfig, type GardenConfig } from "./config.ts";
import { OWN_SWITCHES, optionsFromEnv, parseDotEnv } from "./dot-env.ts";
import { hrefOf } from "./garden/href.ts";
import type { Diagnostic, SiteSettings } from "./garden/site-types.ts";
import { findOwnerFiles, type OwnerFiles } from "./owner/owner-files.ts";
import type { SlotFolder } from "./vault/read-slots.ts";
import type { NamedStyle } from "./vault/read-theme.ts";

/** Everything a run needs to know before it reads a note. */
export interface Settings {
  readonly config: GardenConfig;
  readonly site: SiteSettings;
  /** The folder of notes, absolute. */
  readonly vaultRoot: string;
  /** Where a Digital Garden keeps its attachments. */
  readonly attachmentRoot?: string;
  /** The style sheets that `theme.css` names. */
  readonly styles: readonly NamedStyle[];
  /** Logo and fonts. */
  readonly ownerFiles: OwnerFiles;
  /** Where the owner's HTML for named places lies. */
  readonly slotFolders: readonly SlotFolder[];
  /** The folder of the owner's views, absolute. */
  readonly views?: string;
  /** What the owner should know of settings that are not followed. */
  readonly notices: readonly Diagnostic[];
  /** The folder the site is written to, absolute. */
  readonly output: string;
}

/**
 * Finds the vault and its settings. The nearest to the notes win: the environment, a foreign vault's own `.env`,
 * `garden.config.ts` (`options`), the defaults; for the project's own `content/`, `options` over an `.env` beside it.
 * Throws a `ConfigError` that lists everything wrong.
 */
export function readSettings(projectRoot: string, options: unknown, env: NodeJS.ProcessEnv): Settings {
  const own = join(projectRoot, "content");
  const asked = resolve(env.GARDEN_CONTENT || own);
  const output = resolve(env.GARDEN_OUTPUT || join(projectRoot, "_site"));
  const problems: string[] = [];
  if (!isFolder(asked)) problems.push(`GARDEN_CONTENT: there is no folder ${asked}`);
  for (const name of Object.keys(OWN_SWITCHES)) {
    const value = env[name];
    if (value !== undefined && !/^(?:on|off|)$/.test(value)) {
      problems.push(`${name} must be on or off, not ${JSON.stringify(value)}`);
    }
  }
  const { vaultRoot, repository, attachmentRoot } = vaultAt(asked);
  for (const [name, folder] of [
    ["the vault", vaultRoot],
    ["the project", projectRoot],
  ] as const) {
    if (isInside(folder, output)) problems.push(`GARDEN_OUTPUT: ${output} holds ${name}; name a folder of its own`);
  }
  // The next build would find the site's own files among the notes.
  if (output !== vaultRoot && isInside(output, vaultRoot)) {
    problems.push(`GARDEN_OUTPUT: ${output} lies in the vault; name a folder outside it`);
  }

  const dotEnv = join(vaultRoot === own ? projectRoot : repository, ".env");
  const variables = isFile(dotEnv) ? parseDotEnv(readFileSync(dotEnv, "utf8")) : {};
  const beside = { from: dotEnv, options: optionsFromEnv(variables) };
  const project = { from: "garden.config.ts", options };
  const sources = [
    ...(asked === own ? [beside, project] : [project, beside]),
    { from: "environment", options: optionsFromEnv(env) },
  ];
  let config: GardenConfig | undefined;
  try {
    config = createConfig(sources);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
  }
  if (config !== undefined && config.reviews.length > 0 && !config.features.calendar) {
    problems.push("reviews: a review is of a period, and `features.calendar` is off; leave out one of the two");
  }
  const styles = (config?.theme.css ?? []).flatMap((path): NamedStyle[] => {
    const absolute = [vaultRoot, projectRoot].map((root) => join(root, path)).find(isFile);
    if (absolute === undefined) problems.push(`theme.css: there is no file ${path} in the vault or the project`);
    return absolute === undefined ? [] : [{ path, absolute }];
  });
  const site = config && siteSettings(config);
  const owner =
    config &&
    findOwnerFiles(config, {
      vaultRoot,
      ...(attachmentRoot === undefined ? {} : { attachmentRoot }),
      projectRoot,
      basePath: site?.basePath ?? "",
    });
  problems.push(...(owner?.problems ?? []));
  if (config === undefined || site === undefined || owner === undefined || problems.length > 0)
    throw new ConfigError(problems);
  return {
    config,
    site,
    vaultRoot,
    ...(attachmentRoot === undefined ? {} : { attachmentRoot }),
    styles,
    ownerFiles: owner.files,
    slotFolders: slotFolders(vaultRoot, projectRoot),
    ...(config.views === "" ? {} : { views: join(projectRoot, config.views) }),
    notices: variables.THEME ? [THEME_NOT_FETCHED] : [],
    output,
  };
}

/** The vault's, the project's, and where a Digital Garden keeps its own. */
function slotFolders(vaultRoot: string, projectRoot: string): SlotFolder[] {
  const folders = [
    { path: SLOTS, absolute: join(vaultRoot, SLOTS) },
    { path: SLOTS, absolute: join(projectRoot, SLOTS) },
  ];
  if (!vaultRoot.endsWith(join(sep, "src", "site", "notes"))) return folders;
  return [...folders, { path: `src/site/${USER_PARTS}`, absolute: resolve(vaultRoot, "..", USER_PARTS) }];
}

const SLOTS = ".garden/slots";
const USER_PARTS = "_includes/components/user";

const THEME_NOT_FETCHED: Diagnostic = {
  code: "theme-not-fetched",
  severity: "info",
  path: ".env",
  message: "`THEME` names a theme on the web; nothing is fetched while a garden is built.",
  hint: "Save the theme's CSS as `.garden/theme.css` in the vault.",
};

function siteSettings(config: GardenConfig): SiteSettings {
  const path = config.url === "" ? "" : hrefOf(decodeURI(new URL(config.url).pathname), "").replace(/\/+$/, "");
  return {
    title: config.title,
    description: config.description,
    url: config.url,
    basePath: path,
    language: config.language,
    localGraphDepth: config.graph.localDepth,
    features: config.features,
    ...(config.tasks.readerTicks ? { readerTicks: true } : {}),
    socialCards: config.images.social,
    ...(config.social.image === "" ? {} : { socialImage: config.social.image.normalize("NFC") }),
  };
}

/** A raw vault, a Digital Garden's `src/site/notes`, or the root of such a repository. */
function vaultAt(asked: string): { vaultRoot: string; repository: string; attachmentRoot?: string } {
  const inside = join(asked, "src", "site", "notes");
  const vaultRoot = isFolder(inside) ? inside : asked;
  if (!vaultRoot.endsWith(join(sep, "src", "site", "notes"))) return { vaultRoot, repository: asked };
  const images = join(dirname(vaultRoot), "img", "user");
  return {
    vaultRoot,
    repository: resolve(vaultRoot, "..", "..", ".."),
    ...(isFolder(images) ? { attachmentRoot: images } : {}),
  };
}

/** Whether `path` is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
