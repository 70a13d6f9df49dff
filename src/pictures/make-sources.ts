import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PictureOptions } from "./picture-options.ts";

type Sharp = typeof import("sharp");

/** A picture made in another width, where it lies on disk. */
export interface MadeSource {
  /** Its name says its content and how it was made. */
  readonly name: string;
  readonly absolute: string;
  readonly width: number;
  readonly bytes: number;
}

/** Makes pictures in other widths, each once: they are kept in a folder under a name that says what they were made from. */
export interface SourceMaker {
  /** Rejects for a picture that cannot be read to its end. */
  make(picture: Buffer, widths: readonly number[]): Promise<readonly MadeSource[]>;
}

/** `folder` is where pictures are kept from build to build. Rejects where sharp cannot be loaded on this machine. */
export async function createSourceMaker(folder: string, options: PictureOptions): Promise<SourceMaker> {
  const sharp = (await import("sharp")).default as unknown as Sharp["default"];
  // Several pictures are made at once: no need for each to use every core, nor to keep what is done.
  sharp.concurrency(1);
  sharp.cache(false);
  mkdirSync(folder, { recursive: true });
  const how = JSON.stringify([options.format, options.quality, sharp.versions.sharp, sharp.versions.vips]);
  return {
    async make(picture, widths) {
      const hash = createHash("sha256").update(how).update("\0").update(picture).digest("hex").slice(0, 24);
      const made: MadeSource[] = [];
      for (const width of widths) {
        const name = `${hash}-${width}.${options.format}`;
        const absolute = join(folder, name);
        if (!existsSync(absolute)) {
          const image = sharp(picture, { failOn: "truncated", sequentialRead: true }).autoOrient().resize({ width });
          const { quality } = options;
          const encoded = options.format === "avif" ? image.avif({ quality, effort: 3 }) : image.webp({ quality });
          writeWhole(absolute, await encoded.toBuffer());
        }
        made.push({ name, absolute, width, bytes: statSync(absolute).size });
      }
      return made;
    },
  };
}

/** A build that is stopped half way must not leave half a picture. */
function writeWhole(absolute: string, content: Buffer): void {
  const unfinished = `${absolute}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, absolute);
}
