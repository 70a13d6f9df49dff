import { exifOf, orientationIn } from "./exif.ts";
import type { Stripped } from "./strip-metadata.ts";

/**
 * A JPEG without what was written about it: Exif, XMP, IPTC, comments, previews, and the films and further pictures that phones
 * put behind the last byte. Pixels, colours and the way it is turned stay. `undefined` where the bytes cannot be followed.
 */
export function strippedJpeg(bytes: Buffer): Stripped | undefined {
  const kept: Buffer[] = [];
  let orientation = 1;
  let isWhole = true;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return undefined;
    // Any number of these may stand before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) return undefined;
    if (marker === END) break;
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === APP1 && segment.toString("latin1", 4, 10) === EXIF) {
      orientation = orientationIn(segment.subarray(10));
    }
    if (isPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== SCAN) continue;
    const scanEnd = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, scanEnd));
    if (scanEnd === undefined) {
      isWhole = false;
      break;
    }
    at = scanEnd;
  }
  const turned = orientation === 1 ? [] : [exifSegment(orientation)];
  const end = isWhole ? [bytes.subarray(at, at + 2)] : [];
  return { bytes: Buffer.concat([bytes.subarray(0, 2), ...turned, ...kept, ...end]), isWhole };
}

const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
const COMMENT = 0xfe;
const EXIF = "Exif\0\0";

/** Of the sixteen kinds of application data, three say how to show the picture: JFIF, the colour profile, and Adobe's colours. */
function isPicture(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = segment.toString("latin1", 4, 16);
  return (
    (marker === 0xe0 && name.startsWith("JFIF\0")) ||
    (marker === 0xe2 && name.startsWith("ICC_PROFILE\0")) ||
    (marker === 0xee && name.startsWith("Adobe"))
  );
}

/** Where the pixels end: at the next marker that is neither a restart nor a stuffed byte. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return undefined;
}

function exifSegment(orientation: number): Buffer {
  const exif = exifOf(orientation);
  const head = Buffer.from(`\xff\xe1\0\0${EXIF}`, "latin1");
  head.writeUInt16BE(head.length - 2 + exif.length, 2);
  return Buffer.concat([head, exif]);
}
