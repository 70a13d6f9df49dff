/** What Pagefind writes into its files: whole numbers, texts and lists of them (RFC 8949, of which it uses these three). */
export type Cbor = number | string | readonly Cbor[];

/** Reads one value. Throws on anything that is no number, text or list. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  const argument = (info: number): number => {
    const sizes = [1, 2, 4] as const;
    if (info < 24) return info;
    const size = sizes[info - 24];
    if (size === undefined) throw new Error(`A number of ${info} cannot be read.`);
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const value = (): Cbor => {
    const head = bytes[at++] ?? 0xff;
    const info = head & 31;
    switch (head >> 5) {
      case 0:
        return argument(info);
      case 1:
        return -1 - argument(info);
      case 3: {
        const length = argument(info);
        at += length;
        return TEXT.decode(bytes.subarray(at - length, at));
      }
      case 4: {
        const list: Cbor[] = [];
        if (info === 31) {
          while (bytes[at] !== 0xff) list.push(value());
          at++;
        } else {
          const length = argument(info);
          for (let i = 0; i < length; i++) list.push(value());
        }
        return list;
      }
      default:
        throw new Error(`Byte ${head} at ${at - 1} is neither number, text nor list.`);
    }
  };
  return value();
}

const TEXT = new TextDecoder();

/** Writes one value. */
export function encodeCbor(value: Cbor): Uint8Array {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let at = 0;

  const room = (size: number): void => {
    if (at + size <= bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + size));
    bytes.copy(grown, 0, 0, at);
    bytes = grown;
  };
  const head = (type: number, argument: number): void => {
    room(5);
    if (argument < 24) bytes[at++] = (type << 5) | argument;
    else if (argument < 0x100) at = bytes.writeUInt8(argument, bytes.writeUInt8((type << 5) | 24, at));
    else if (argument < 0x10000) at = bytes.writeUInt16BE(argument, bytes.writeUInt8((type << 5) | 25, at));
    else at = bytes.writeUInt32BE(argument, bytes.writeUInt8((type << 5) | 26, at));
  };
  const write = (each: Cbor): void => {
    if (typeof each === "number") {
      if (each < 0) head(1, -1 - each);
      else head(0, each);
    } else if (typeof each === "string") {
      const length = Buffer.byteLength(each);
      head(3, length);
      room(length);
      at += bytes.write(each, at);
    } else {
      head(4, each.length);
      for (const item of each) write(item);
    }
  };
  write(value);
  return bytes.subarray(0, at);
}
