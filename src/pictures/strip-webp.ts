import { exifOf, orientationIn } from "./exif.ts";
import type { Stripped } from "./strip-metadata.ts";

/** A WebP without Exif, XMP and chunks of unknown kinds. `undefined` where the bytes cannot be followed. */
export function strippedWebp(bytes: Buffer): Stripped | undefined {
  const kept: Buffer[] = [];
  let orientation = 1;
  const last = 8 + bytes.readUInt32LE(4);
  if (last > bytes.length) return undefined;
  for (let at = 12; at + 8 <= last; ) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > last) return undefined;
    const type = bytes.toString("latin1", at, at + 4);
    if (PICTURE.has(type)) kept.push(chunkOf(type, bytes.subarray(at + 8, end)));
    if (type === "EXIF") orientation = orientationIn(withoutName(bytes.subarray(at + 8, end)));
    at = end + (length % 2);
  }
  if (kept.length === 0) return undefined;
  const [first] = kept;
  const isExtended = first?.toString("latin1", 0, 4) === "VP8X";
  if (isExtended && first !== undefined) {
    first.writeUInt8(((first[FLAGS] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (orientation === 1 ? 0 : HAS_EXIF), FLAGS);
    if (orientation !== 1) kept.push(chunkOf("EXIF", exifOf(orientation)));
  }
  const body = Buffer.concat(kept);
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  head.writeUInt32LE(4 + body.length, 4);
  return { bytes: Buffer.concat([head, body]), isWhole: true };
}

const PICTURE = new Set(["VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L"]);
const FLAGS = 8;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

function chunkOf(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** Some programs write the name that JPEG wants. */
function withoutName(exif: Buffer): Buffer {
  return exif.toString("latin1", 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif;
}
