import { labelOf } from "../reference.ts";
import type { Canvas, CanvasEdge, CanvasNode } from "./canvas.ts";
import { type ReadingNode, readingOrder } from "./reading-order.ts";

/**
 * A canvas as a Markdown list, for the file beside its page: nodes in reading order, arrows as lines of their own.
 * `isPublic` says whether readers may know of a file, as `"path#heading"`; of others nothing is written.
 */
export function canvasSource(canvas: Canvas, isPublic: (reference: string) => boolean): string {
  const names = canvas.nodes.map((node) => nameOf(node, isPublic));
  const arrows = new Map<number, CanvasEdge[]>();
  for (const edge of canvas.edges) {
    const known = arrows.get(edge.from);
    if (known === undefined) arrows.set(edge.from, [edge]);
    else known.push(edge);
  }
  const lines: string[] = [];
  const add = (text: string, depth: number): void => {
    const indent = "  ".repeat(depth);
    text
      .trim()
      .split("\n")
      .forEach((line, i) => void lines.push(line === "" ? "" : `${indent}${i === 0 ? "- " : "  "}${line}`));
  };
  const write = ({ place, inside }: ReadingNode, depth: number): void => {
    const node = canvas.nodes[place];
    if (node === undefined) return;
    switch (node.type) {
      case "text":
        add(node.text, depth);
        break;
      case "file":
        add(isPublic(node.file + node.subpath) ? embedOf(node.file + node.subpath, names[place] ?? "") : "…", depth);
        break;
      case "link":
        add(`<${node.url}>`, depth);
        break;
      case "group":
        add(`**${node.label || "…"}**`, depth);
        for (const each of inside) write(each, depth + 1);
        break;
    }
    for (const { to, label } of arrows.get(place) ?? []) {
      add(`→ ${names[to] ?? ""}${label === "" ? "" : ` (${label})`}`, depth + 1);
    }
  };
  for (const node of readingOrder(canvas)) write(node, 0);
  return lines.join("\n");
}

/** Brackets and bars in a path cannot be written in a wikilink. */
function embedOf(reference: string, name: string): string {
  return /[[\]|]/.test(reference) ? name : `![[${reference}]]`;
}

function firstLine(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  return line.replace(/^[\s>#*+-]+/, "").trim();
}

function nameOf(node: CanvasNode, isPublic: (reference: string) => boolean): string {
  switch (node.type) {
    case "text":
      return firstLine(node.text);
    case "file":
      return isPublic(node.file + node.subpath) ? labelOf({ linkpath: node.file, subpath: node.subpath }) : "…";
    case "link":
      return node.url;
    case "group":
      return node.label || "…";
  }
}
