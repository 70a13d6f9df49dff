import type { LocalGraphItem, LocalGraphNode, LocalGraphSide } from "../../_includes/local-graph.tsx";
import { createLocalGraph, type LocalGraph, type LocalNode } from "../garden/local-graph.ts";
import type { Note } from "../garden/types.ts";
import { graphStringsOf } from "./graph-strings.ts";
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
  const strings = graphStringsOf(settings.language);
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
  { hrefOf }: PageContext,
  graph: LocalGraph,
  words: { readonly linksTo: string; readonly linkedFrom: string },
): Drawing {
  // With one side only, the labels may have the room of both.
  const middle = graph.from.length === 0 ? 56 : graph.to.length === 0 ? WIDTH - 56 : WIDTH / 2;
  const placed = [
    { kind: "to" as const, way: 1, nodes: graph.to, label: words.linksTo },
    { kind: "from" as const, way: -1, nodes: graph.from, label: words.linkedFrom },
  ].filter((side) => side.nodes.length > 0);
  const rows = placed.map(({ way, nodes }) => rowsOf(nodes, middle, way));
  const height = Math.max(MIDDLE_LEAST, ...rows.map((side) => side.height)) + TOP;
  const centre = TOP + (height - TOP) / 2;

  const sides = placed.map(({ kind, way, nodes, label }, i): LocalGraphSide => {
    const side = rows[i] ?? { height: 0, rows: [] };
    const top = centre - side.height / 2;
    return {
      kind,
      label,
      labelX: middle + way * (REACH - 4),
      nodes: side.rows.map((row, place): LocalGraphNode => {
        const node = nodes[place];
        const y = round(top + row.y);
        return {
          ...nameOf(node?.note, row.lines),
          href: hrefOf(node?.note.url ?? "/"),
          x: row.x,
          y,
          labelX: row.x + way * GAP,
          lines: linesAt(row.lines, y + 4.5 - ((row.lines.length - 1) * LINE) / 2),
          mutual: node?.mutual ?? false,
        };
      }),
    };
  });
  const own = labelLines(graph.note.title, (2 * (REACH - 10)) / LETTER);
  return {
    height: round(height),
    note: {
      ...nameOf(graph.note, own),
      href: hrefOf(graph.note.url),
      x: middle,
      y: round(centre),
      labelX: middle,
      lines: linesAt(own, centre + 21),
      mutual: false,
    },
    sides,
    links: sides.flatMap((side, i) => linksOf(side, placed[i]?.nodes ?? [], middle, round(centre))).join(""),
    between: betweenPath(graph, sides, middle),
  };
}

/** The note's own name needs some room below it even where it has one neighbour. */
const MIDDLE_LEAST = 84;

interface Row {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

function rowsOf(nodes: readonly LocalNode[], middle: number, way: number): { height: number; rows: readonly Row[] } {
  let height = 0;
  const rows = inTreeOrder(nodes).map(({ node, place }) => {
    const x = middle + way * (REACH + (node.parent === place ? 0 : INDENT));
    const room = (way > 0 ? WIDTH - x : x) - GAP - 2;
    const lines = labelLines(node.note.title, room / LETTER);
    const high = lines.length === 1 ? ROW : TWO_LINE_ROW;
    height += high;
    return { place, x, y: height - high / 2, lines };
  });
  // Back in the order of the nodes, which edges count in.
  return { height, rows: rows.sort((a, b) => a.place - b.place) };
}

/** A neighbour's neighbours right below it. */
function inTreeOrder(nodes: readonly LocalNode[]): { node: LocalNode; place: number }[] {
  const all = nodes.map((node, place) => ({ node, place }));
  return all.sort((a, b) => a.node.parent - b.node.parent || a.place - b.place);
}

function linesAt(lines: readonly string[], first: number): LocalGraphNode["lines"] {
  return lines.map((text, i) => ({ text, y: round(first + i * LINE) }));
}

function nameOf(note: Note | undefined, lines: readonly string[]) {
  const isWhole = lines.length === 1 && lines[0] === note?.title;
  return { name: isWhole ? undefined : note?.title, language: note?.language };
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
    .filter(([a, b]) => placeOfParent(graph, b) !== a || a === b)
    .map(([a, b]) => {
      const [from, to] = [nodes[a], nodes[b]];
      if (from === undefined || to === undefined) return "";
      const bow =
        from.x === to.x ? from.x + Math.sign(middle - from.x) * Math.min(44, Math.abs(to.y - from.y) / 3) : middle;
      return `M${from.x} ${from.y}Q${round(bow)} ${round((from.y + to.y) / 2)} ${to.x} ${to.y}`;
    })
    .join("");
}

function placeOfParent(graph: LocalGraph, place: number): number {
  const side = place < graph.to.length ? graph.to : graph.from;
  const start = place < graph.to.length ? 0 : graph.to.length;
  return (side[place - start]?.parent ?? place - start) + start;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
