import { isFileLink } from "./file-link.ts";
import type { Diagnostic } from "./site-types.ts";
import type { Link, Note } from "./types.ts";

/** Tells once of a note whose pictures have no words: those who do not see them hear nothing, for a file name says nothing. */
export function pictureDiagnostics({ path, links, targets }: Note): readonly Diagnostic[] {
  const wordless = links.filter((link, i) => targets[i]?.kind === "attachment" && isWordlessPicture(link));
  const [first] = wordless;
  if (first === undefined) return [];
  const others = wordless.length === 1 ? "A picture has" : `${wordless.length} pictures have`;
  return [
    {
      code: "picture-without-words",
      severity: "info",
      path,
      line: first.line,
      message: `${others} no words for those who cannot see it.`,
      hint: "Write what it shows: `![[yard.jpg|The well in winter]]`. Leave it out where the picture says nothing of its own.",
    },
  ];
}

function isWordlessPicture(link: Link): boolean {
  if (!link.embed || !isFileLink(link) || !PICTURE.test(link.linkpath)) return false;
  if (link.kind === "html") return link.wordless === true;
  const name = link.linkpath.slice(link.linkpath.lastIndexOf("/") + 1);
  return link.displayText
    .split("|")
    .map((part) => part.trim())
    .every((part) => NO_WORDS.test(part) || part === name || part === link.linkpath);
}

const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|avif)$/i;
/** A size, or a place on the page. */
const NO_WORDS = /^(?:\d+(?:x\d+)?|left|right|center)?$/;
