import type { Token } from "markdown-it";
import sanitizeHtml from "sanitize-html";

/** Whether a body holds HTML of the author's own that must be looked through; lone line breaks need none. */
export function holdsRawHtml(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.type === "html_block" ||
      (token.children?.some((child) => child.type === "html_inline" && !HARMLESS.test(child.content)) ?? false),
  );
}

/**
 * A body without scripts, event handlers, frames, comments and addresses that run code; every tag closed,
 * so that a note cannot reach into the page around it.
 */
export function harmlessHtml(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}

const HARMLESS = /^<(?:br|hr|wbr)\s*\/?>$/i;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    ...[
      "img",
      "picture",
      "source",
      "audio",
      "video",
      "track",
      "details",
      "summary",
      "del",
      "ins",
      "input",
      "label",
      "progress",
      "meter",
    ],
  ],
  allowedAttributes: {
    "*": ["class", "id", "title", "lang", "dir", "role", "tabindex", "data-*", "aria-*", "align", "style", "hidden"],
    a: ["href", "name", "rel", "download"],
    img: ["src", "alt", "width", "height", "loading", "decoding", "referrerpolicy"],
    source: ["src", "type", "media", "sizes"],
    audio: ["src", "controls", "loop", "preload"],
    video: ["src", "controls", "loop", "muted", "poster", "width", "height", "preload", "playsinline"],
    track: ["src", "kind", "srclang", "label", "default"],
    details: ["open"],
    input: [{ name: "type", values: ["checkbox"] }, "checked", "disabled"],
    ol: ["start", "reversed", "type"],
    li: ["value"],
    td: ["colspan", "rowspan"],
    th: ["colspan", "rowspan", "scope"],
    col: ["span", "width"],
    time: ["datetime"],
    progress: ["value", "max"],
    meter: ["value", "min", "max", "low", "high", "optimum"],
  },
  allowedStyles: {
    "*": {
      "text-align": [/^(?:left|right|center|start|end|justify)$/],
      color: [/^[#\w(),.%\s-]+$/],
      "background-color": [/^[#\w(),.%\s-]+$/],
      "--canvas-color": [/^#[0-9a-f]{3,6}$/],
      width: [/^[\d.]+(?:px|em|rem|%)$/],
      height: [/^[\d.]+(?:px|em|rem|%)$/],
      "--callout-color": [/^\d+, \d+, \d+$/],
    },
  },
  // The page has one, the title.
  transformTags: { h1: "h2" },
  allowedSchemes: ["http", "https", "mailto", "tel", "ftp"],
  allowedSchemesByTag: { img: ["http", "https", "data"] },
};
