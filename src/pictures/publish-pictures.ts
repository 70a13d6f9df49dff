import { readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import { createSourceMaker, type SourceMaker } from "./make-sources.ts";
import type { PictureOptions } from "./picture-options.ts";
import { isTooLarge, pictureSizeOf } from "./picture-size.ts";
import { type PictureSource, widthsFor, worthwhileSources } from "./picture-sources.ts";
import { isAnimated, kindOf, withoutMetadata } from "./strip-metadata.ts";

/** A picture to publish: its path in the vault, where it lies, and where it goes in the site's folder. */
export interface PictureFile {
  readonly path: VaultPath;
  readonly absolute: string;
  readonly file: string;
}

export interface Publishing {
  readonly options: PictureOptions;
  /** Where pictures are kept from build to build. */
  readonly cache: string;
  /** Puts a file into the site. */
  readonly write: (file: string, content: Uint8Array) => void;
  readonly copy: (file: string, from: string) => void;
  /** Told of each picture that is done. */
  readonly onDone?: () => void;
}

export interface PublishedPictures {
  /** The files each picture is served as, beside the original. */
  readonly sources: ReadonlyMap<VaultPath, readonly PictureSource[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts pictures into the site: each at its own address without its metadata, and in other widths beside. One that cannot be
 * worked on is copied as it is, and told. The files of the vault are only read. Rejects for no picture.
 */
export async function publishPictures(
  pictures: readonly PictureFile[],
  { options, cache, write, copy, onDone }: Publishing,
): Promise<PublishedPictures> {
  const sources = new Map<VaultPath, readonly PictureSource[]>();
  const diagnostics: Diagnostic[] = [];
  let maker: Promise<SourceMaker> | undefined;
  let isTold = false;

  const publish = async ({ path, absolute, file }: PictureFile): Promise<void> => {
    if (statSync(absolute).size > MOST_BYTES) return copy(file, absolute);
    const bytes = readFileSync(absolute);
    const stripped = withoutMetadata(bytes);
    const published = options.metadata === "strip" ? (stripped?.bytes ?? bytes) : bytes;
    write(file, published);
    const size = pictureSizeOf(published);
    if (size === undefined || kindOf(bytes) === undefined) return;
    if (stripped?.isWhole !== true) {
      diagnostics.push({ ...BROKEN, path });
      return;
    }
    const widths = widthsFor(size.width, options.widths);
    if (widths.length === 0 || bytes.length < LEAST_BYTES || isTooLarge(size) || isAnimated(bytes)) return;
    maker ??= createSourceMaker(cache, options);
    let sharp: SourceMaker;
    try {
      sharp = await maker;
    } catch (error) {
      if (!isTold) diagnostics.push({ ...NO_SHARP, message: `${NO_SHARP.message}: ${firstLineOf(error)}.` });
      isTold = true;
      return;
    }
    try {
      const made = await sharp.make(stripped.bytes, widths);
      const original = { name: "", absolute, width: size.width, bytes: published.length };
      const kept = worthwhileSources(made, original).map(({ name, absolute: from, width }): PictureSource => {
        if (name === "") return { url: `/${file}`, width };
        copy(`${FOLDER}${name}`, from);
        return { url: `/${FOLDER}${name}`, width };
      });
      if (kept.length > 0) sources.set(path, kept);
    } catch (error) {
      diagnostics.push({ ...BROKEN, path, message: `${BROKEN.message.slice(0, -1)} (${firstLineOf(error)}).` });
    }
  };

  const waiting = [...pictures];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await publish(next);
      onDone?.();
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, worker));
  return { sources, diagnostics: diagnostics.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Where pictures in other widths are served from. */
const FOLDER = "_/pictures/";
/** Each is held whole while it is worked on. */
const MOST_BYTES = 100_000_000;
const MOST_AT_ONCE = 4;
/** Icons are not worth another file. */
const LEAST_BYTES = 6000;

function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/\.$/, "") ?? "";
}

const BROKEN: Omit<Diagnostic, "path"> = {
  code: "broken-picture",
  severity: "warning",
  message: "The picture's file is damaged; it is published in one size only.",
  hint: "Open it on your computer and save it anew.",
};

const NO_SHARP: Diagnostic = {
  code: "no-picture-sizes",
  severity: "warning",
  path: "",
  message: "Pictures are published in one size only, because sharp cannot be loaded on this machine",
  hint: "Install with `npm ci` on the machine that builds, or set `images: { widths: [] }`.",
};
