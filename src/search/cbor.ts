/** What Pagefind writes into its files: whole numbers, texts and lists of them (RFC 8949, of which it uses these three). */
export type Cbor = number | string | readonly Cbor[];

const TEXT = new TextDecoder();
const [POSITIVE, NEGATIVE, STRING, LIST] = [0, 1, 3, 4];
/** Argument of a list that ends where it says so, and the byte that says so. */
const OPEN = 31;
const BREAK = 0xff;

/** Reads values one after the other. Throws on anything that is no number, text or list. */
export class CborReader {
  readonly bytes: Buffer;
  at = 0;
  #type = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  value(): Cbor {
    const argument = this.#head();
    switch (this.#type) {
      case POSITIVE:
        return argument;
      case NEGATIVE:
        return -1 - argument;
      case STRING:
        this.at += argument;
        return TEXT.decode(this.bytes.subarray(this.at - argument, this.at));
      default: {
        const list: Cbor[] = [];
        while (this.#goesOn(argument, list.length)) list.push(this.value());
        return list;
      }
    }
  }

  number(): number {
    return this.#head();
  }

  /** How many items a list has; they follow. */
  list(): number {
    const length = this.#head();
    if (this.#type !== LIST || length === OPEN_LIST) throw new Error(`There is no list of known length at ${this.at}.`);
    return length;
  }

  /** Reads a list of numbers into one that is used again and again. */
  numbers(into: number[]): void {
    const length = this.#head();
    into.length = 0;
    while (this.#goesOn(length, into.length)) {
      const argument = this.#head();
      into.push(this.#type === NEGATIVE ? -1 - argument : argument);
    }
  }

  #goesOn(length: number, count: number): boolean {
    if (length !== OPEN_LIST) return count < length;
    if (this.bytes[this.at] !== BREAK) return true;
    this.at++;
    return false;
  }

  #head(): number {
    const { bytes } = this;
    const head = bytes[this.at++] ?? BREAK;
    this.#type = head >> 5;
    const info = head & 31;
    if (this.#type !== LIST && this.#type !== STRING && this.#type > NEGATIVE)
      throw new Error(`Byte ${head} at ${this.at - 1} is neither number, text nor list.`);
    if (info < 24) return info;
    switch (info) {
      case 24:
        return bytes[this.at++] ?? 0;
      case 25:
        this.at += 2;
        return bytes.readUInt16BE(this.at - 2);
      case 26:
        this.at += 4;
        return bytes.readUInt32BE(this.at - 4);
      case OPEN:
        return OPEN_LIST;
      default:
        throw new Error(`A number of kind ${info} at ${this.at - 1} cannot be read.`);
    }
  }
}

const OPEN_LIST = -1;

/** Writes values one after the other. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #at = 0;

  value(value: Cbor): void {
    if (typeof value === "number") this.#head(value < 0 ? NEGATIVE : POSITIVE, value < 0 ? -1 - value : value);
    else if (typeof value === "string") this.#text(value);
    else {
      this.list(value.length);
      for (const item of value) this.value(item);
    }
  }

  /** Begins a list of so many items. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  /** Values that are written already. */
  written(bytes: Buffer): void {
    this.#room(bytes.length);
    this.#at += bytes.copy(this.#bytes, this.#at);
  }

  /** All that has been written; what is written next begins anew. */
  taken(): Buffer {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#at));
    this.#at = 0;
    return bytes;
  }

  #text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(STRING, length);
    this.#room(length);
    this.#at += this.#bytes.write(text, this.#at);
  }

  #head(type: number, argument: number): void {
    this.#room(5);
    const kind = type << 5;
    const bytes = this.#bytes;
    if (argument < 24) bytes[this.#at++] = kind | argument;
    else if (argument < 0x100) this.#at = bytes.writeUInt8(argument, bytes.writeUInt8(kind | 24, this.#at));
    else if (argument < 0x10000) this.#at = bytes.writeUInt16BE(argument, bytes.writeUInt8(kind | 25, this.#at));
    else this.#at = bytes.writeUInt32BE(argument, bytes.writeUInt8(kind | 26, this.#at));
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + size));
    this.#bytes.copy(grown, 0, 0, this.#at);
    this.#bytes = grown;
  }
}

export function decodeCbor(bytes: Buffer): Cbor {
  return new CborReader(bytes).value();
}

export function encodeCbor(value: Cbor): Buffer {
  const writer = new CborWriter();
  writer.value(value);
  return writer.taken();
}
