import { crc32 } from "node:zlib";
import { exifOf, orientationIn } from "./exif.ts";
import type { Stripped } from "./strip-metadata.ts";

/** A PNG without texts, times, Exif and whatever programs hide in it.*/
export function strippedPng(bytes: Buffer): Stripped {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (PICTURE.has(type)) kept.push(bytes.subarray(at, end));
    if (end > bytes.length) break;
    if (type === "eXIf") {
      const orientation = orientationIn(bytes.subarray(at + 8, end - 4));
      if (orientation !== 1) kept.push(chunkOf("eXIf", exifOf(orientation)));
    }
    if (type === "IEND") return { bytes: Buffer.concat(kept), isWhole: true };
    at = end;
  }
  return { bytes: Buffer.concat(kept), isWhole: false };
}

const SIGNATURE = 8;

/** Pixels, colours, and the frames of an animation. https://www.w3.org/TR/png-3/#11Chunks */
const PICTURE = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" "),
);

function chunkOf(type: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4);
  return chunk;
}
