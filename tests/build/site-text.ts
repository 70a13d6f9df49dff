import { gunzipSync } from "node:zlib";

/** What a file says: its bytes as text, unpacked where it is packed, as Pagefind's files are. */
export function readableText(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Every place where a word stands: in a file's name, or in what it says, however it is escaped. */
export function placesOf(word: string, files: ReadonlyMap<string, Buffer>): string[] {
  const spellings = [word, word.normalize("NFD"), encodeURI(word)].map((spelling) => spelling.toLowerCase());
  return [...files].flatMap(([file, bytes]) => {
    const text = `${file}\n${readableText(bytes)}`.toLowerCase();
    return spellings.some((spelling) => text.includes(spelling)) ? [file] : [];
  });
}

/** The addresses a page names: links, pictures, scripts, styles, and where it sends its readers on. */
export function addressesIn(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map((match) => match[1] ?? "");
  const refreshes = [...html.matchAll(/content="0; url=([^"]*)"/g)].map((match) => match[1] ?? "");
  return [...attributes, ...refreshes].map((address) => address.replaceAll("&amp;", "&").replaceAll("&#39;", "'"));
}

/** The file of the site that an address, without base path, is served from; `undefined` where there is none. */
export function fileAt(address: string, files: ReadonlyMap<string, Buffer>): string | undefined {
  const path = decodeURIComponent(address.replace(/[?#].*$/, ""))
    .split("/")
    .filter((segment) => segment !== "")
    .join("/");
  return [path, path === "" ? "index.html" : `${path}/index.html`].find((file) => files.has(file));
}

/** Throws, with where it breaks, unless a text is well-formed XML: one root, tags in pairs, nothing unescaped. */
export function checkXml(xml: string): void {
  const open: string[] = [];
  let roots = 0;
  const rest = xml
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, "")
    .replace(
      /<(\/?)([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
      (piece, close, name, attributes, empty, text) => {
        if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(`${attributes ?? ""}${text ?? ""}`))
          throw new Error(`& in ${piece}`);
        if (name === undefined) {
          if (open.length === 0 && text.trim() !== "") throw new Error(`${text} stands outside`);
        } else if (close === "/") {
          if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
        } else {
          if (open.length === 0) roots++;
          if (empty !== "/") open.push(name);
        }
        return "";
      },
    );
  if (rest !== "" || open.length > 0 || roots !== 1) throw new Error(`Left: ${rest} ${open.join(" ")}, ${roots} roots`);
}
