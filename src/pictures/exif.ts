/** How a camera was held, 1 to 8, as Exif data (a TIFF header and what follows) says; 1 where it says nothing. */
export function orientationIn(exif: Buffer): number {
  const order = exif.toString("latin1", 0, 2);
  if ((order !== "II" && order !== "MM") || exif.length < 8) return 1;
  const short = (at: number) => (order === "II" ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const start = order === "II" ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (start + 2 > exif.length) return 1;
  const count = short(start);
  for (let i = 0; i < count; i++) {
    const at = start + 2 + i * 12;
    if (at + 12 > exif.length) return 1;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Exif data that says how the camera was held and nothing else. */
export function exifOf(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write("MM\0*", 0, "latin1");
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  exif.writeUInt16BE(ORIENTATION, 10);
  exif.writeUInt16BE(3, 12);
  exif.writeUInt32BE(1, 14);
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

const ORIENTATION = 0x0112;
