import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { GardenConfig } from "../config.ts";
import { attachmentUrl } from "../garden/href.ts";
import type { Url } from "../garden/site-types.ts";
import type { ServedFont } from "./fonts.ts";

/** The owner's own files that every page asks for. */
export interface OwnerFiles {
  readonly logo?: OwnerFile;
  readonly fonts: readonly (ServedFont & OwnerFile)[];
}

/** A file and where it is served, without the base path. */
export interface OwnerFile {
  readonly url: Url;
  readonly absolute: string;
}

/** Where the owner's files may lie. */
export interface OwnerPlaces {
  readonly vaultRoot: string;
  readonly attachmentRoot?: string;
  readonly projectRoot: string;
  readonly basePath: string;
}

/** Finds the files that the settings name, in the vault first. What is not there is a problem, in a sentence. */
export function findOwnerFiles(
  { logo, theme, views }: Pick<GardenConfig, "logo" | "theme" | "views">,
  places: OwnerPlaces,
): { files: OwnerFiles; problems: readonly string[] } {
  const { vaultRoot, attachmentRoot, projectRoot } = places;
  const problems: string[] = [];
  const missing = (setting: string, path: string): undefined => {
    problems.push(`${setting}: there is no file ${path} in the vault or the project`);
    return undefined;
  };
  const findLogo = (): OwnerFile | undefined => {
    if (logo === "") return logoOfDigitalGarden(places);
    for (const root of [vaultRoot, attachmentRoot]) {
      if (root === undefined || !isFile(join(root, logo))) continue;
      const isHidden = logo.split("/").some((part) => part.startsWith("."));
      // An attachment as any other: without what a camera wrote into it.
      const url = attachmentUrl(logo.normalize("NFC"));
      return isHidden ? served("logo", join(root, logo)) : { url, absolute: join(root, logo) };
    }
    const absolute = join(projectRoot, logo);
    return isFile(absolute) ? served("logo", absolute) : missing("logo", logo);
  };
  const found = findLogo();
  const fonts = theme.fonts.files.flatMap((font, i) => {
    const absolute = [join(vaultRoot, FONT_FOLDER), vaultRoot, join(projectRoot, FONT_FOLDER), projectRoot]
      .map((root) => join(root, font.path))
      .find(isFile);
    if (absolute === undefined) return missing(`theme.fonts.files[${i}].path`, font.path) ?? [];
    const file = served("font", absolute);
    return [{ ...font, ...file, href: places.basePath + file.url }];
  });
  if (views !== "" && !isFolder(join(projectRoot, views))) {
    problems.push(`views: there is no folder ${views} in the project`);
  }
  return { files: { ...(found === undefined ? {} : { logo: found }), fonts }, problems };
}

const FONT_FOLDER = ".garden/fonts";

/** `src/site/logo.png` and the like, where the plugin puts one. */
function logoOfDigitalGarden({ vaultRoot }: OwnerPlaces): OwnerFile | undefined {
  if (!/[\\/]src[\\/]site[\\/]notes$/.test(vaultRoot)) return undefined;
  const site = dirname(vaultRoot);
  const name = readdirSync(site)
    .sort()
    .find((file) => /^logo\.(?:png|jpe?g|gif|svg|webp)$/i.test(file));
  return name === undefined ? undefined : served("logo", join(site, name));
}

/** Under a name that tells its content, so that browsers may keep it. */
function served(name: string, absolute: string): OwnerFile {
  const hash = createHash("sha256").update(readFileSync(absolute)).digest("hex").slice(0, 8).toUpperCase();
  return { url: `/_/${name}-${hash}${extname(absolute).toLowerCase()}`, absolute };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
