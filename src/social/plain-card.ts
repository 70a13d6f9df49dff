import { crc32, deflateSync } from "node:zlib";
import { CARD_SIZE } from "./social-card.ts";

/** A card without words, for a machine that can draw none: pages have named its address by then. PNG, in two colours. */
export function plainCard(accent: string): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(CARD_SIZE.width, 0);
  header.writeUInt32BE(CARD_SIZE.height, 4);
  // One bit a pixel, from a palette.
  header.set([1, 3, 0, 0, 0], 8);
  // No filter, then the bar at the left, as drawn cards have it.
  const row = Buffer.alloc(1 + CARD_SIZE.width / 8).fill(0xff, 1, 1 + BAR / 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.concat([GROUND, Buffer.from(accent.slice(1), "hex")])),
    chunk("IDAT", deflateSync(Buffer.concat(Array<Buffer>(CARD_SIZE.height).fill(row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const GROUND = Buffer.from([0xfd, 0xfc, 0xf9]);
const BAR = 24;

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
