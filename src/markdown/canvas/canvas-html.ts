import type { Token } from "markdown-it";
import { escapeHtml } from "../highlight.ts";
import type { CanvasEdge } from "./canvas.ts";
import type { Arrow, ArrowsMeta, NodeMeta } from "./canvas-tokens.ts";

/** What a file is called is the garden's to say. */
export type FileName = (token: Token) => string;

/**
 * A canvas as a list. Where each node stands on the plane, and how an arrow runs, is in `data-` attributes: the page's
 * script lays the same elements out.
 */
export const CANVAS_OPEN = '<div class="canvas-wrapper"><div class="canvas"><ul class="canvas-nodes" role="list">\n';
export const CANVAS_CLOSE = "</ul></div></div>\n";

/** A node's frame up to where its content begins. */
export function openNode(token: Token): string {
  const { node, place } = metaOf<NodeMeta>(token);
  const { x, y, width, height } = node;
  const box = `data-node="${place}" data-x="${x}" data-y="${y}" data-width="${width}" data-height="${height}"`;
  const open = `<li class="canvas-node canvas-node-${node.type}" ${box}${coloured(node.color)}>`;
  switch (node.type) {
    case "text":
    case "link":
      return `${open}<div class="canvas-node-content">`;
    case "file":
      return open;
    case "group":
      return `${open}${node.label === "" ? "" : `<p class="canvas-node-label">${escapeHtml(node.label)}</p>`}<ul class="canvas-group" role="list">\n`;
  }
}

/** The end of a node's content, and the arrows that leave the node, in words. */
export function closeNode(token: Token, fileName: FileName): string {
  const { of, arrows } = metaOf<ArrowsMeta>(token);
  const list =
    arrows.length === 0
      ? ""
      : `<ul class="canvas-arrows" role="list">${arrows.map((arrow) => arrowOf(arrow, fileName)).join("")}</ul>`;
  return `${CLOSERS[of]}${list}</li>\n`;
}

const CLOSERS = { text: "</div>", link: "</div>", file: "", group: "</ul>" } as const;

/** `canvas-tokens.ts` has put it there. */
function metaOf<Meta>({ meta }: Token): Meta {
  return (meta as { readonly canvas: Meta }).canvas;
}

function arrowOf({ edge, to }: Arrow, fileName: FileName): string {
  const name = typeof to === "string" ? escapeHtml(to) : fileName(to);
  const label = edge.label === "" ? "" : ` <span class="canvas-arrow-label">(${escapeHtml(edge.label)})</span>`;
  const sides = `${side("from", edge.fromSide)}${side("to", edge.toSide)}`;
  const ends = `${edge.fromArrow ? " data-from-arrow" : ""}${edge.toArrow ? " data-to-arrow" : ""}`;
  return `<li class="canvas-arrow" data-to="${edge.to}"${sides}${ends}${coloured(edge.color)}>${signOf(edge)} <span class="canvas-arrow-end">${name || "…"}</span>${label}</li>`;
}

function signOf({ fromArrow, toArrow }: CanvasEdge): string {
  if (fromArrow) return toArrow ? "↔" : "←";
  return toArrow ? "→" : "—";
}

function side(end: "from" | "to", name: string | undefined): string {
  return name === undefined ? "" : ` data-${end}-side="${name}"`;
}

/** A colour of the author's own goes in as it is; the six of JSON Canvas are the style sheet's. */
function coloured(color: string | undefined): string {
  if (color === undefined) return "";
  return color.startsWith("#") ? ` data-color="own" style="--canvas-color:${color}"` : ` data-color="${color}"`;
}
