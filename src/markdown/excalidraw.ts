import { isDrawingPath } from "../garden/drawing.ts";
import type { VaultPath } from "../garden/site-types.ts";
import type { Properties } from "./frontmatter.ts";
import { escapeHtml } from "./highlight.ts";
import { userProperties } from "./properties.ts";
import { withoutWikilinks } from "./reference.ts";

/** The figure of a drawing's fence, or `undefined` for any other fence. Words beside a picture stand folded. */
export function drawingHtml(info: string, content: string): string | undefined {
  if (!info.startsWith(DRAWING_FENCE)) return undefined;
  const [kind = "", ...title] = info.split(" ");
  const caption = `<span class="drawing-kind">Excalidraw</span> ${escapeHtml(title.join(" "))}`;
  const items = content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `<li>${escapeHtml(line)}</li>`);
  const words = items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
  if (kind !== PICTURED_FENCE) {
    return `<figure class="drawing"><figcaption>${caption}</figcaption>${words}</figure>\n`;
  }
  return words === "" ? "" : `<details class="drawing"><summary>${caption}</summary>${words}</details>\n`;
}

/** What tells a drawing from a note. */
interface DrawingFile {
  readonly path: VaultPath;
  readonly properties: Properties;
  readonly body: string;
  readonly picture?: VaultPath;
}

/** The first word of the fence that stands for a drawing; its title follows, and its words are the content. */
const DRAWING_FENCE = "excalidraw-text";
const PICTURED_FENCE = `${DRAWING_FENCE}-picture`;

/**
 * A note's body with every Excalidraw drawing in it as what readers can see of it: a picture of it if there is one, and
 * the words in it. The drawing's data goes. Other notes come back as they are, and so do the lines before the data.
 */
export function withoutDrawingData(file: DrawingFile, title: string): string {
  const body = file.body.includes(COMPILED) ? withoutCompiled(file.body, title) : file.body;
  if (!isDrawing(file)) return body;
  const data = DATA.exec(body);
  if (data === null && file.picture === undefined && !/<svg/i.test(body)) return body;
  const back = (data === null ? body : body.slice(0, data.index)).replace(WARNING, "").replace(/%%\s*$/, "");
  const words = data === null ? [] : wordsIn(body.slice(data.index));
  const svg = svgIn(body);
  const picture =
    file.picture !== undefined
      ? `![[/${file.picture}|${plain(title)}]]`
      : svg === undefined
        ? ""
        : `<img class="drawing-picture" src="data:image/svg+xml;base64,${base64(svg)}" alt="${plain(title).replaceAll('"', "&quot;")}">`;
  const withoutSvg = svg === undefined ? back : back.replace(svg, "");
  return `${withoutSvg.trimEnd()}\n\n${picture}\n\n${fenceOf(title, words, picture !== "")}`;
}

function isDrawing({ path, properties }: DrawingFile): boolean {
  return isDrawingPath(path) || userProperties(properties)["excalidraw-plugin"] !== undefined;
}

/** Where the note's own text ends, in new drawings and old ones. */
const DATA = /^(?:%%[ \t]*\n+)?#{1,2} (?:Excalidraw Data|Text Elements|Drawing)[ \t]*$/m;
/** What the plugin says to those who open the file as a note. */
const WARNING = /^==⚠.*⚠==.*$/gm;

/** `## Text Elements` holds each text and its id; a drawing that keeps no such list holds the texts in its JSON. */
function wordsIn(data: string): string[] {
  const section = /^#{1,2} Text Elements[ \t]*$/m.exec(data);
  if (section === null) return wordsInJson(/```json\s*(\{.*?)\n?```/s.exec(data)?.[1] ?? "");
  const from = section.index + section[0].length;
  const end = /^(?:%%[ \t]*|#{1,2} (?:Element Links|Embedded Files|Drawing)[ \t]*)$/m.exec(data.slice(from));
  return data
    .slice(from, end === null ? data.length : from + end.index)
    .split(/ \^[\w-]{8}[ \t]*(?:\n|$)/)
    .map(readable)
    .filter((text) => text !== "");
}

function wordsInJson(json: string): string[] {
  try {
    const { elements } = JSON.parse(json) as { elements?: unknown };
    if (!Array.isArray(elements)) return [];
    return elements.flatMap((element: { type?: unknown; text?: unknown; isDeleted?: unknown } | null) =>
      element?.type === "text" && typeof element.text === "string" && element.isDeleted !== true
        ? [readable(element.text)].filter((text) => text !== "")
        : [],
    );
  } catch {
    return [];
  }
}

/** One line; a link's words without its path, a file that is shown in the drawing not at all. */
function readable(text: string): string {
  return withoutWikilinks(text.replace(/!\[\[[^[\]\n]*\]\]/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

function fenceOf(title: string, words: readonly string[], isPictured: boolean): string {
  const content = words.join("\n");
  let length = 3;
  for (const [run] of content.matchAll(/`+/g)) length = Math.max(length, run.length + 1);
  const ticks = "`".repeat(length);
  return `${ticks}${isPictured ? PICTURED_FENCE : DRAWING_FENCE} ${plain(title)}\n${content}\n${ticks}\n`;
}

/** Brackets, bars and ticks would end the place a title is written in. */
function plain(title: string): string {
  return title.replace(/[[\]|`\n]/g, " ").trim();
}

/** An SVG in the file itself. Shown as an image, it runs no script and asks no other site for anything. */
function svgIn(body: string): string | undefined {
  const from = body.search(/<svg\b/i);
  const to = from < 0 ? -1 : body.indexOf("</svg>", from);
  return to < 0 ? undefined : body.slice(from, to + "</svg>".length);
}

function base64(svg: string): string {
  const named = svg.includes("xmlns=") ? svg : svg.replace(/^<svg/i, '<svg xmlns="http://www.w3.org/2000/svg"');
  // What Excalidraw hides in a picture is the drawing's data.
  const bare = without(without(named, "<!--", "-->"), "<metadata", "</metadata>");
  let bytes = "";
  for (const byte of new TextEncoder().encode(bare)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

/** What the Digital Garden plugin writes before a drawing's JSON. */
const COMPILED = "<script>(function(){const InitialData=";

function withoutCompiled(body: string, title: string): string {
  const [start = "", ...parts] = body.split(COMPILED);
  let text = withoutFrame(start);
  parts.forEach((part, i) => {
    const json = part.slice(0, part.indexOf(";InitialData.scrollToContent"));
    const end = part.indexOf("</script>");
    const after = end < 0 ? "" : part.slice(end + "</script>".length);
    text += `\n\n${fenceOf(title, wordsInJson(json), false)}\n${i === parts.length - 1 ? after : withoutFrame(after)}`;
  });
  return text;
}

/** The element the drawing was to stand in, and the scripts, of other sites, that were to draw it. */
function withoutFrame(before: string): string {
  const text = before.replace(/<div id="[^"<>]*"><\/div>\s*$/, "");
  const style = text.lastIndexOf("<style>");
  return style >= 0 && text.includes("<script", style) ? text.slice(0, style) : text;
}

/** Cuts from each opener to its closer, or to the end. */
function without(text: string, opener: string, closer: string): string {
  let kept = "";
  let at = 0;
  for (;;) {
    const from = text.indexOf(opener, at);
    if (from < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    const to = text.indexOf(closer, from);
    if (to < 0) return kept;
    at = to + closer.length;
  }
}
