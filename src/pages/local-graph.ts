import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import {
  type LocalGraphItem,
  LocalGraphNode,
  type LocalGraphPlace,
  type LocalGraphSide,
} from "../../_includes/local-graph.tsx";
import { createLocalGraph, type LocalGraph, type LocalNode } from "../garden/local-graph.ts";
import type { Note } from "../garden/types.ts";
import { labelLines } from "./label-lines.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The graph on a note's page, every place worked out: who links here on the left, what it links to on the right, one row a note,
 * so that no label can lie on another. `undefined` for a note without neighbours, or outside the graph.
 */
export function localGraphOf(context: PageContext, note: Note, hasBacklinks: boolean): LocalGraphItem | undefined {
  const { garden, settings } = context.site;
  const graph = createLocalGraph(garden, note, settings.localGraphDepth ?? 1);
  if (graph === undefined) return undefined;
  const strings = context.strings.graph;
  const page = settings.features.graph ? context.hrefOf(garden.pages.graph) : undefined;
  const whole =
    page === undefined
      ? undefined
      : `${page}?note=${encodeURIComponent(context.hrefOf(note.url)).replaceAll("%2F", "/")}`;
  const more = { text: strings.more(graph.rest), href: hasBacklinks ? "#_backlinks" : whole };
  return {
    strings,
    ...drawn(context, graph, strings),
    more: graph.rest === 0 ? undefined : more,
    graph: whole,
  };
}

/** The picture is 400 wide, in which letters are `LETTER` high. */
const WIDTH = 400;
const LETTER = 13;
const LINE = 15;
const ROW = 28;
const TWO_LINE_ROW = 36;
const TOP = 24;
/** From the note to its neighbours, and from a neighbour to its label. */
const REACH = 58;
const GAP = 9;
/** How much further out a neighbour's neighbour stands. */
const INDENT = 14;

type Drawing = Pick<LocalGraphItem, "height" | "note" | "sides" | "links" | "between">;

function drawn(
  context: PageContext,
  graph: LocalGraph,
  words: { readonly linksTo: string; readonly linkedFrom: string },
): Drawing {
  // With one side only, the labels may have the room of both.
  const middle = graph.from.length === 0 ? 56 : graph.to.length === 0 ? WIDTH - 56 : WIDTH / 2;
  const placed = [
    { kind: "to" as const, way: 1, nodes: graph.to, label: words.linksTo },
    { kind: "from" as const, way: -1, nodes: graph.from, label: words.linkedFrom },
  ].filter((side) => side.nodes.length > 0);
  const rows = placed.map(({ way, nodes }) => rowsOf(context, nodes, middle, way));
  const height = Math.max(MIDDLE_LEAST, ...rows.map((side) => side.height)) + TOP;
  const centre = Math.round((TOP + height) / 2);
  const sides = placed.map(({ kind, way, label }, i): LocalGraphSide => {
    const { height: high, places } = rows[i] ?? { height: 0, places: [] };
    const top = centre - Math.round(high / 2);
    return {
      kind,
      label,
      labelX: middle + way * (REACH - 4),
      nodes: places.map((row) => ({ ...row, y: row.y + top })),
    };
  });
  return {
    height,
    note: { x: middle, y: centre, node: nodeOf(context, graph.note, 0, 2 * (REACH - 10)).html, mutual: false },
    sides,
    links: sides.flatMap((side, i) => linksOf(side, placed[i]?.nodes ?? [], middle, centre)).join(""),
    between: betweenPath(graph, sides, middle),
  };
}

/** The note's own name needs some room below it even where it has one neighbour. */
const MIDDLE_LEAST = 84;

/** The rows of a side from the top, each neighbour's neighbours right below it; told in the order of the nodes. */
function rowsOf(
  context: PageContext,
  nodes: readonly LocalNode[],
  middle: number,
  way: number,
): { height: number; places: readonly LocalGraphPlace[] } {
  let height = 0;
  const places = new Array<LocalGraphPlace>(nodes.length);
  const inTreeOrder = nodes.map((_, i) => i).sort((a, b) => parentOf(nodes, a) - parentOf(nodes, b) || a - b);
  for (const i of inTreeOrder) {
    const node = nodes[i];
    if (node === undefined) continue;
    const x = middle + way * (REACH + (node.parent === i ? 0 : INDENT));
    const { html, high } = nodeOf(context, node.note, way, (way > 0 ? WIDTH - x : x) - GAP - 2);
    places[i] = { x, y: height + high / 2, node: html, mutual: node.mutual };
    height += high;
  }
  return { height, places };
}

function parentOf(nodes: readonly LocalNode[], place: number): number {
  return nodes[place]?.parent ?? place;
}

interface DrawnNode {
  readonly html: string;
  /** Of its row. */
  readonly high: number;
}

const drawnNodes = new WeakMap<PageContext, Map<string, DrawnNode>>();

/** A note with its label on the right (`way` 1), on the left (-1) or below (0), and `room` for it. */
function nodeOf(context: PageContext, note: Note, way: number, room: number): DrawnNode {
  const known = drawnNodes.get(context) ?? new Map<string, DrawnNode>();
  drawnNodes.set(context, known);
  const key = `${way} ${room} ${note.path}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const lines = labelLines(note.title, room / LETTER);
  const first = way === 0 ? 21 : 4.5 - ((lines.length - 1) * LINE) / 2;
  const html = renderToString(
    h(LocalGraphNode, {
      href: context.hrefOf(note.url),
      name: lines.length === 1 && lines[0] === note.title ? undefined : note.title,
      language: note.language,
      radius: way === 0 ? 6 : 4,
      labelX: way * GAP,
      lines: lines.map((text, i) => ({ text, y: first + i * LINE })),
      current: way === 0,
    }),
  );
  const node = { html, high: lines.length === 1 ? ROW : TWO_LINE_ROW };
  known.set(key, node);
  return node;
}

/** From the note to each neighbour, level at both ends. */
function linksOf(side: LocalGraphSide, nodes: readonly LocalNode[], middle: number, centre: number): string[] {
  return side.nodes.map(({ x, y }, i) => {
    const parent = nodes[i]?.parent ?? i;
    const above = side.nodes[parent];
    if (parent !== i && above !== undefined) return `M${above.x} ${above.y}V${y}H${x}`;
    const half = (middle + x) / 2;
    return `M${middle} ${centre}C${half} ${centre} ${half} ${y} ${x} ${y}`;
  });
}

/** Neighbours that link each other: bows towards the middle. */
function betweenPath(graph: LocalGraph, sides: readonly LocalGraphSide[], middle: number): string {
  const nodes = sides.flatMap((side) => side.nodes);
  return graph.edges
    .filter(([a, b]) => placeOfParent(graph, b) !== a)
    .map(([a, b]) => {
      const [from, to] = [nodes[a], nodes[b]];
      if (from === undefined || to === undefined) return "";
      const bow =
        from.x === to.x ? from.x + Math.sign(middle - from.x) * Math.min(44, Math.abs(to.y - from.y) / 3) : middle;
      return `M${from.x} ${from.y}Q${Math.round(bow)} ${(from.y + to.y) / 2} ${to.x} ${to.y}`;
    })
    .join("");
}

function placeOfParent({ to, from }: LocalGraph, place: number): number {
  return place < to.length ? parentOf(to, place) : parentOf(from, place - to.length) + to.length;
}
