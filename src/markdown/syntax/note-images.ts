// ![words](note.md), which Obsidian reads as ![[note|words]]
import type { MarkdownIt, Token } from "markdown-it";
import { isExternal, parseMarkdownAddress } from "../links.ts";
import type { Wikilink } from "./wikilinks.ts";

/** Turns Markdown images of notes, canvases and bases into embeds. */
export function noteImages(md: MarkdownIt): void {
  md.core.ruler.after("inline", "note_images", (state) => {
    if (!state.src.includes("](") || !/\.(?:md|canvas|base)[)#>\s]/i.test(state.src)) return;
    for (const inline of state.tokens) {
      if (inline.type !== "inline" || !inline.children?.some(isNoteImage)) continue;
      for (const image of inline.children.filter(isNoteImage)) becomeEmbed(image);
      inline.meta = { ...inline.meta, embeds: true };
    }
  });
}

function isNoteImage(token: Token): boolean {
  if (token.type !== "image") return false;
  const address = String(token.attrGet("src") ?? "");
  return !isExternal(address) && /\.(?:md|canvas|base)(?:#|$)/i.test(address);
}

function becomeEmbed(image: Token): void {
  const label = image.content.trim();
  const wikilink: Wikilink = {
    ...parseMarkdownAddress(String(image.attrGet("src") ?? "")),
    embed: true,
    ...(label === "" ? {} : { label }),
  };
  image.type = "embed";
  image.meta = { wikilink };
  image.attrs = null;
  image.children = null;
}
