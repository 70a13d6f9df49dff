import { tagsAndText } from "./html-tag.ts";
import { type PictureLook, sourcesOf } from "./picture.ts";

/** What an author's own `img` says about how it stands. */
export interface RawPicture {
  /** The attributes it has, in lower case. */
  readonly given: readonly string[];
  /** Pixels; none for shares of a line. */
  readonly width?: number;
  readonly height?: number;
  /** Its alternative text; `""` where the author says that it has none to give. */
  readonly alt?: string;
}

/** `rawPictureOf` for the addresses of one tag after the other: without an end, a tag may hold ten thousand. It is read once. */
export function createPictureReader(): (tag: string) => RawPicture | undefined {
  let read: { readonly tag: string; readonly picture: RawPicture | undefined } | undefined;
  return (tag) => {
    if (read?.tag !== tag) read = { tag, picture: rawPictureOf(tag) };
    return read.picture;
  };
}

/** What a raw tag says, if it is a picture's. */
export function rawPictureOf(html: string): RawPicture | undefined {
  if (!/^<img[\s/]/i.test(html)) return undefined;
  const [tag] = tagsAndText(html);
  if (tag === undefined || typeof tag === "string" || tag.name !== "img") return undefined;
  const pixels = (wanted: string): number | undefined => {
    const value = tag.attributes.find(({ name }) => name === wanted)?.value ?? "";
    return PIXELS.test(value) ? Number.parseInt(value, 10) : undefined;
  };
  const alt = tag.attributes.find(({ name }) => name === "alt")?.value;
  const [width, height] = [pixels("width"), pixels("height")];
  return {
    given: tag.attributes.map(({ name }) => name),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(alt === undefined ? {} : { alt: alt.trim() }),
  };
}

/** The attributes that a picture of the vault's lacks beside its `src`: what its author wrote stands. */
export function rawPictureHtml({ given, width, height }: RawPicture, look: PictureLook): string {
  const added = [
    given.includes("srcset") ? "" : sourcesOf(look, width),
    given.includes("alt") ? "" : ' alt=""',
    ...sizesOf({ given, width, height }, look),
    given.includes("loading") ? "" : ` loading="${look.isFirst ? "eager" : "lazy"}"`,
    given.includes("decoding") ? "" : ' decoding="async"',
  ];
  return added.join("");
}

const PIXELS = /^\s*[1-9]\d{0,4}(?:px)?\s*$/;

/** The page does not jump when the picture arrives. */
function sizesOf(
  { given, width, height }: { given: readonly string[]; width: number | undefined; height: number | undefined },
  { facts }: PictureLook,
): readonly string[] {
  if (facts === undefined) return [];
  const hasWidth = given.includes("width");
  const hasHeight = given.includes("height");
  if (!hasWidth && !hasHeight) return [` width="${facts.width}"`, ` height="${facts.height}"`];
  const scaled = (length: number, from: number, to: number): number => Math.max(1, Math.round((length * to) / from));
  if (!hasHeight && width !== undefined) return [` height="${scaled(width, facts.width, facts.height)}"`];
  if (!hasWidth && height !== undefined) return [` width="${scaled(height, facts.height, facts.width)}"`];
  return [];
}
