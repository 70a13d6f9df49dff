import { percentDecoded } from "../links.ts";
import {
  type Box,
  type Canvas,
  type CanvasEdge,
  type CanvasNode,
  colorIn,
  type NodeContent,
  type Side,
} from "./canvas.ts";

/**
 * Reads a canvas back from the HTML the Digital Garden plugin has made of it. Arrows are lines there: the nodes they
 * join are those whose sides' middles they start and end at.
 */
export function readCompiledCanvas(html: string, bodyLine: number): Canvas {
  const openings = [...html.matchAll(NODE)];
  let line = bodyLine;
  let read = 0;
  const nodes = openings.flatMap((match, i): CanvasNode[] => {
    const [tag, type = "", attributes = ""] = match;
    line += newlinesIn(html.slice(read, match.index));
    read = match.index;
    const inner = html.slice(match.index + tag.length, openings[i + 1]?.index ?? html.length);
    const box = boxIn(attributes);
    const content = contentOf(type, attributes, inner);
    if (box === undefined || content === undefined) return [];
    const color = presetOf(/--canvas-color:\s*(#[0-9a-f]+)/i.exec(attributes)?.[1]);
    return [{ ...box, ...content, line, ...(color === undefined ? {} : { color }) }];
  });
  return { nodes, edges: edgesIn(html.slice(0, openings[0]?.index ?? html.length), nodes) };
}

// No class here runs over a `<`: an opener without an end must not be read on to the end of the file.
const NODE = /<div class="canvas-node canvas-node-(text|file|link|group)\b([^<>]*)>/g;

function boxIn(attributes: string): Box | undefined {
  const place = /translate\((-?[\d.]+)px,\s*(-?[\d.]+)px\)/.exec(attributes);
  const width = /width:\s*([\d.]+)px/.exec(attributes)?.[1];
  const height = /height:\s*([\d.]+)px/.exec(attributes)?.[1];
  if (place === null || width === undefined || height === undefined) return undefined;
  return { x: Number(place[1]), y: Number(place[2]), width: Number(width), height: Number(height) };
}

function contentOf(type: string, attributes: string, inner: string): NodeContent | undefined {
  const source = unescaped(/<(?:iframe|img)\b[^<>]*?\bsrc="([^"<>]*)"/.exec(inner)?.[1] ?? "");
  switch (type) {
    case "text":
      return { type: "text", text: decodedMarkdown(/data-markdown="([^"<>]*)"/.exec(inner)?.[1] ?? "") };
    case "file": {
      const path = unescaped(/data-file-path="([^"]*)"/.exec(attributes)?.[1] ?? "") || percentDecoded(source);
      const hash = source.indexOf("#");
      if (path === "") return undefined;
      return { type: "file", file: path.normalize("NFC"), subpath: hash < 0 ? "" : percentDecoded(source.slice(hash)) };
    }
    case "link": {
      const video = /^https:\/\/www\.youtube\.com\/embed\/([\w-]+)$/.exec(source)?.[1];
      const url = video === undefined ? source : `https://www.youtube.com/watch?v=${video}`;
      return /^https?:\/\//i.test(url) ? { type: "link", url } : undefined;
    }
    case "group":
      return { type: "group", label: unescaped(/canvas-node-label">([^<]*)</.exec(inner)?.[1] ?? "").trim() };
    default:
      return undefined;
  }
}

const PATH = /<path d="M (\S+) (\S+) C \S+ \S+, \S+ \S+, (\S+) ([^\s"]+)"([^<>]*)>(?:\s*<text\b([^<>]*)>([^<]*)<)?/g;

function edgesIn(html: string, nodes: readonly CanvasNode[]): CanvasEdge[] {
  const ends = new Map<string, { node: number; side: Side }>();
  nodes.forEach(({ x, y, width, height }, node) => {
    const middles: readonly [Side, number, number][] = [
      ["top", x + width / 2, y],
      ["right", x + width, y + height / 2],
      ["bottom", x + width / 2, y + height],
      ["left", x, y + height / 2],
    ];
    for (const [side, atX, atY] of middles) {
      const key = `${atX} ${atY}`;
      if (!ends.has(key)) ends.set(key, { node, side });
    }
  });
  return [...html.matchAll(PATH)].flatMap(
    ([, fromX, fromY, toX, toY, attributes = "", textAttributes = "", text = ""]) => {
      const from = ends.get(`${Number(fromX)} ${Number(fromY)}`);
      const to = ends.get(`${Number(toX)} ${Number(toY)}`);
      if (from === undefined || to === undefined) return [];
      const color = presetOf(/stroke="(#[0-9a-f]+)"/i.exec(attributes)?.[1]);
      return [
        {
          from: from.node,
          to: to.node,
          fromSide: from.side,
          toSide: to.side,
          fromArrow: attributes.includes("marker-start="),
          toArrow: attributes.includes("marker-end="),
          label: textAttributes.includes("canvas-edge-label") ? unescaped(text).trim() : "",
          ...(color === undefined ? {} : { color }),
        },
      ];
    },
  );
}

/** The plugin has written Obsidian's six colours out. */
const PRESETS = ["#fb464c", "#e9973f", "#e0de71", "#44cf6e", "#53dfdd", "#a882ff"];

function presetOf(color: string | undefined): string | undefined {
  const preset = PRESETS.indexOf(color?.toLowerCase() ?? "");
  return preset < 0 ? colorIn(color) : String(preset + 1);
}

function decodedMarkdown(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#039;", "'")
    .replaceAll("&amp;", "&");
}

function newlinesIn(text: string): number {
  return text.split("\n").length - 1;
}
