import type { Diagnostic } from "../../garden/site-types.ts";
import {
  type Box,
  type Canvas,
  type CanvasEdge,
  type CanvasNode,
  colorIn,
  type NodeContent,
  sideIn,
} from "./canvas.ts";

type Tell = (problem: Omit<Diagnostic, "path">) => void;
type Fields = Readonly<Record<string, unknown>>;

/** Reads JSON Canvas 1.0. What cannot be read is told, once for each kind of trouble, and the rest stands. */
export function readCanvas(json: string, tell: Tell): Canvas {
  const troubles = new Troubles();
  const file = fieldsOf(parsed(json)) ?? {};
  const lineOf = lineFinder(json);
  const nodes: CanvasNode[] = [];
  const places = new Map<string, number>();
  for (const value of listIn(file.nodes, "nodes", troubles)) {
    const fields = fieldsOf(value);
    const id = fields === undefined ? "" : textIn(fields.id);
    const line = lineOf(id);
    const content = fields && contentOf(fields);
    if (fields === undefined || content === undefined) {
      troubles.add("node", line, id);
      continue;
    }
    if (id === "") troubles.add("id", line, id);
    else if (places.has(id)) troubles.add("same id", line, id);
    else places.set(id, nodes.length);
    const color = colorIn(fields.color);
    if (fields.color !== undefined && fields.color !== "" && color === undefined) troubles.add("color", line, id);
    const box = boxOf(fields, () => troubles.add("place", line, id));
    nodes.push({ ...box, ...content, line, ...(color === undefined ? {} : { color }) });
  }
  const edges: CanvasEdge[] = [];
  for (const value of listIn(file.edges, "edges", troubles)) {
    const fields = fieldsOf(value) ?? {};
    const from = places.get(textIn(fields.fromNode));
    const to = places.get(textIn(fields.toNode));
    if (from === undefined || to === undefined) troubles.add("edge", lineOf(textIn(fields.id)), textIn(fields.id));
    else edges.push(edgeOf(fields, from, to));
  }
  troubles.tellAll(tell);
  return { nodes, edges };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The vault has told of it and would not have let it through.
    return undefined;
  }
}

function contentOf(fields: Fields): NodeContent | undefined {
  switch (fields.type) {
    case "text":
      return typeof fields.text === "string" ? { type: "text", text: fields.text } : undefined;
    case "file":
      return typeof fields.file === "string" && fields.file.trim() !== ""
        ? { type: "file", file: fields.file.normalize("NFC"), subpath: textIn(fields.subpath).normalize("NFC") }
        : undefined;
    case "link":
      return typeof fields.url === "string" && /^https?:\/\//i.test(fields.url.trim())
        ? { type: "link", url: fields.url.trim() }
        : undefined;
    case "group":
      return { type: "group", label: textIn(fields.label).trim() };
    default:
      return undefined;
  }
}

/** Far enough for any board; sums of such numbers stay exact. */
const FARTHEST = 1_000_000;

function boxOf(fields: Fields, isWrong: () => void): Box {
  let wrong = false;
  const number = (value: unknown, least: number, otherwise: number): number => {
    if (typeof value === "number" && value >= least && value <= FARTHEST) return Math.round(value);
    wrong = true;
    return typeof value === "number" && value > FARTHEST ? FARTHEST : otherwise;
  };
  const box = {
    x: number(fields.x, -FARTHEST, 0),
    y: number(fields.y, -FARTHEST, 0),
    width: number(fields.width, 1, 260),
    height: number(fields.height, 1, 120),
  };
  if (wrong) isWrong();
  return box;
}

function edgeOf(fields: Fields, from: number, to: number): CanvasEdge {
  const fromSide = sideIn(fields.fromSide);
  const toSide = sideIn(fields.toSide);
  const color = colorIn(fields.color);
  return {
    from,
    to,
    ...(fromSide === undefined ? {} : { fromSide }),
    ...(toSide === undefined ? {} : { toSide }),
    fromArrow: fields.fromEnd === "arrow",
    toArrow: fields.toEnd !== "none",
    label: textIn(fields.label).trim(),
    ...(color === undefined ? {} : { color }),
  };
}

/** Finds an id's line. Files keep their nodes in order, so each search goes on where the last one ended. */
function lineFinder(json: string): (id: string) => number {
  let at = 0;
  let line = 1;
  let misses = 0;
  return (id) => {
    const found = id === "" || misses > MOST_MISSES ? -1 : json.indexOf(JSON.stringify(id), at);
    if (found < 0) {
      if (id !== "") misses++;
      return line;
    }
    for (let next = json.indexOf("\n", at); next >= 0 && next < found; next = json.indexOf("\n", next + 1)) line++;
    at = found;
    return line;
  };
}

/** Each miss reads the file to its end. */
const MOST_MISSES = 20;

function listIn(value: unknown, name: "nodes" | "edges", troubles: Troubles): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) troubles.add(name, 1, "");
  return [];
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

type Trouble = keyof typeof MESSAGES;

const MESSAGES = {
  nodes: ["`nodes` is no list, so the canvas is empty", "Write `nodes` as a list of nodes, between `[` and `]`."],
  edges: ["`edges` is no list, so there are no arrows", "Write `edges` as a list of edges, between `[` and `]`."],
  node: [
    "A node has no readable content and is left out",
    "A node has a `type`: `text` with `text`, `file` with `file`, `link` with an http(s) `url`, or `group`.",
  ],
  id: ["A node has no `id`, so no arrow can lead to it", "Give each node an `id` of its own, as text."],
  "same id": ["Two nodes have one id; arrows go to the first", "Give each node an `id` of its own."],
  color: ["A colour cannot be read and is left out", 'Write `"1"` to `"6"`, or `"#rrggbb"`.'],
  place: [
    "A node has no usable place or size; it gets an ordinary one",
    "Write `x`, `y`, `width` and `height` as numbers below a million, the sizes above 0.",
  ],
  edge: ["An arrow leads from or to a node that is not there and is left out", "Draw it anew, or delete it."],
} as const;

/** A broken file may be broken ten thousand times: each kind of trouble is told once. */
class Troubles {
  readonly #found = new Map<Trouble, { line: number; id: string; count: number }>();

  add(trouble: Trouble, line: number, id: string): void {
    const known = this.#found.get(trouble);
    if (known === undefined) this.#found.set(trouble, { line, id, count: 1 });
    else known.count++;
  }

  tellAll(tell: Tell): void {
    for (const [trouble, { line, id, count }] of this.#found) {
      const [message, hint] = MESSAGES[trouble];
      const name = id === "" ? "" : `: ${JSON.stringify(id)}`;
      const more = count === 1 ? "" : `, and ${count - 1} more like it`;
      tell({ code: "broken-canvas", severity: "warning", line, message: `${message}${name}${more}.`, hint });
    }
  }
}
