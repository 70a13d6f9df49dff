// <iframe> of a PDF or of YouTube, and <svg>, as the Digital Garden plugin writes them
import type { MarkdownIt, StateCore, StateInline, Token } from "markdown-it";
import { opensWith } from "../quick-rules.ts";
import { copyOf } from "../section-tokens.ts";
import { svgImageAddress } from "../svg-image.ts";
import { youtubeOf } from "../youtube.ts";

/**
 * Turns HTML that the plugin makes of embeds back into images of what they show: `![title](/img/user/d.pdf)`. A frame that a player
 * would load from YouTube, and a drawing that could hold scripts, become what any embed of their kind is.
 */
export function htmlMedia(md: MarkdownIt): void {
  const tag = md.inline.ruler.getRules("").find((rule) => rule.name === "html_inline");
  if (tag === undefined) throw new Error("markdown-it has no rule called `html_inline`.");
  // One rule more would be tried at every sign of every text.
  const orMedia = opensWith("<", (state: StateInline, silent: boolean) => {
    const media = mediaAt(state);
    if (media === undefined) return tag(state, silent);
    if (!silent) becomeImage(state.push("image", "img", 0), media);
    state.pos = media.end;
    return true;
  });
  // One rule more would be tried at every tag.
  md.inline.ruler.at("html_inline", orMedia);
  md.core.ruler.after("transclusions", "html_media_blocks", (state) => {
    if (!state.src.includes("<") || !/<iframe|<svg/.test(state.src)) return;
    state.tokens = state.tokens.flatMap((token) =>
      token.type === "html_block" && MEDIA_START.test(token.content) ? brokenUp(token, state.Token) : [token],
    );
  });
}

function mediaAt(state: StateInline): Media | undefined {
  switch (state.src.charAt(state.pos + 1)) {
    case "i":
    case "d":
      return frameAt(state.src, state.pos);
    case "s":
      return svgAt(state);
    default:
      return undefined;
  }
}

interface Media {
  readonly address: string;
  readonly words: string;
  readonly end: number;
}

type TokenClass = StateCore["Token"];

const MEDIA_START = /<(?:iframe|svg|div class="youtube-embed")\b/i;
/** The plugin's box round a player, and a frame of nothing but text. */
const FRAME = /(?:<div class="youtube-embed">\s*)?<iframe\b((?:"[^"]*"|'[^']*'|[^'"<>])*)>[^<]*<\/iframe>/iy;
const BOX_END = /\s*<\/div>/iy;

function frameAt(html: string, at: number): Media | undefined {
  FRAME.lastIndex = at;
  const frame = FRAME.exec(html);
  if (frame === null) return undefined;
  const attributes = frame[1] ?? "";
  const src = attributeOf(attributes, "src");
  if (youtubeOf(src) === undefined && !/\.pdf(?:#|$)/i.test(src)) return undefined;
  let end = FRAME.lastIndex;
  if (/^<div/i.test(frame[0])) {
    BOX_END.lastIndex = end;
    if (BOX_END.test(html)) end = BOX_END.lastIndex;
  }
  return { address: src, words: attributeOf(attributes, "title"), end };
}

function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(attributes);
  return (match?.[1] ?? match?.[2] ?? "").replaceAll("&amp;", "&");
}

/** Texts in which no drawing ends any more; a line of nothing but openings is looked through once. */
const endless = new WeakMap<StateInline, number>();

function svgAt(state: StateInline): Media | undefined {
  if (!/^<svg[\s>]/i.test(state.src.slice(state.pos, state.pos + 5)) || state.pos >= (endless.get(state) ?? Infinity)) {
    return undefined;
  }
  const end = svgEnd(state.src, state.pos);
  if (end === undefined) {
    endless.set(state, state.pos);
    return undefined;
  }
  return svgMedia(state.src.slice(state.pos, end), end);
}

function svgMedia(svg: string, end: number): Media | undefined {
  const address = svgImageAddress(svg);
  if (address === undefined) return undefined;
  const title = /<title\b[^<>]*>([^<]*)<\/title>/i.exec(svg)?.[1]?.trim() ?? "";
  const width = /^<svg\b[^>]*\swidth="(\d+)(?:px)?"/i.exec(svg)?.[1];
  return { address, words: width === undefined ? title : `${title}|${width}`, end };
}

function svgEnd(html: string, at: number): number | undefined {
  const edge = /<svg[\s>]|<\/svg\s*>/gi;
  edge.lastIndex = at;
  let depth = 0;
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    depth += found[0].startsWith("</") ? -1 : 1;
    if (depth === 0) return edge.lastIndex;
  }
  return undefined;
}

/** A block of HTML with each frame and drawing in a paragraph of its own. */
function brokenUp(block: Token, TokenClass: TokenClass): Token[] {
  const html = block.content;
  const tokens: Token[] = [];
  let from = 0;
  let isEndless = false;
  const flush = (to: number): void => {
    if (html.slice(from, to).trim() === "") return;
    const rest = new TokenClass("html_block", "", 0);
    Object.assign(rest, { content: html.slice(from, to), map: block.map, level: block.level, block: true });
    tokens.push(rest);
  };
  const start = new RegExp(MEDIA_START, "gi");
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    let media: Media | undefined;
    if (!found[0].toLowerCase().startsWith("<svg")) media = frameAt(html, found.index);
    else if (!isEndless) {
      const end = svgEnd(html, found.index);
      isEndless = end === undefined;
      media = end === undefined ? undefined : svgMedia(html.slice(found.index, end), end);
    }
    if (media === undefined) continue;
    flush(found.index);
    from = media.end;
    start.lastIndex = from;
    tokens.push(...paragraphOf(media, block, TokenClass));
  }
  if (from === 0) return [block];
  flush(html.length);
  return tokens;
}

function paragraphOf(media: Media, { map, level }: Token, TokenClass: TokenClass): Token[] {
  const inline = new TokenClass("inline", "", 0);
  const image = new TokenClass("image", "img", 0);
  becomeImage(image, media);
  // It has no content for the parser to read: its children are made already.
  Object.assign(inline, { map, level: level + 1, block: true, children: [image] });
  const open = Object.assign(new TokenClass("paragraph_open", "p", 1), { map, level, block: true });
  return [open, inline, Object.assign(new TokenClass("paragraph_close", "p", -1), { level, block: true })];
}

function becomeImage(image: Token, { address, words }: Media): void {
  image.attrs = [["src", address]];
  image.content = words;
  image.children = words === "" ? [] : [copyOf(image, { type: "text", tag: "", attrs: null, children: null })];
}
