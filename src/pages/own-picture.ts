import { attachmentUrl } from "../garden/href.ts";
import type { SiteSettings, Url, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";

/**
 * The picture that stands for a note where a link to it is shown: the one that its `image` or `cover` names, if readers may see it
 * (what only a private property names, they may not), else the first it shows.
 */
export function ownPictureOf(note: Note, garden: Garden): Url | undefined {
  const path = namedPictureOf(note, garden) ?? firstPictureOf(note);
  return path === undefined ? undefined : addressOf(path);
}

/** The owner's picture for pages that have none of their own. */
export function sitePictureOf({ socialImage }: SiteSettings): Url | undefined {
  return socialImage === undefined ? undefined : addressOf(socialImage);
}

function namedPictureOf({ properties, targets }: Note, garden: Garden): VaultPath | undefined {
  const named = Object.entries(properties).flatMap(([key, value]) => (NAMES.test(key) ? nameIn(value) : []))[0];
  if (named === undefined || !SHOWN_ELSEWHERE.test(named)) return undefined;
  const target = targets.find(
    (each) => each.kind === "attachment" && (each.path === named || each.path.endsWith(`/${named}`)),
  );
  const path = target?.kind === "attachment" ? target.path : named;
  return publicFiles(garden).has(path) ? path : undefined;
}

/** `"[[yard.jpg|300]]"`, `"![](/img/user/yard.jpg)"` and `"yard.jpg"` are `"yard.jpg"`. */
function nameIn(value: unknown): readonly string[] {
  const text = [value].flat(3).find((each) => typeof each === "string");
  if (typeof text !== "string") return [];
  const name = /^!?\[\[([^\]|#]+)/.exec(text.trim())?.[1] ?? /^!?\[[^\]]*\]\(([^()\s]+)/.exec(text.trim())?.[1] ?? text;
  return [
    name
      .trim()
      .replace(/^\/?(?:img\/user\/)?/, "")
      .normalize("NFC"),
  ];
}

/** The first of the kinds that other sites can show too. */
function firstPictureOf(note: Note): VaultPath | undefined {
  const target = note.targets.find(
    (each, i) => each.kind === "attachment" && note.links[i]?.embed === true && SHOWN_ELSEWHERE.test(each.path),
  );
  return target?.kind === "attachment" ? target.path : undefined;
}

const NAMES = /^(?:image|cover)$/i;
const SHOWN_ELSEWHERE = /\.(?:png|jpe?g|webp|gif)$/i;

/** A `%` in a file's name is no escape. */
function addressOf(path: VaultPath): Url {
  return attachmentUrl(path).replaceAll("%", "%25");
}

const known = new WeakMap<Garden, ReadonlySet<VaultPath>>();

function publicFiles(garden: Garden): ReadonlySet<VaultPath> {
  const files = known.get(garden) ?? new Set(garden.attachments);
  known.set(garden, files);
  return files;
}
