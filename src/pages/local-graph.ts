import type { LocalGraphItem, LocalGraphNode, LocalGraphSide } from "../../_includes/local-graph.tsx";
import { localGraphLabel, localGraphSvg } from "../../_includes/local-graph-svg.ts";
import { directionBeside, directionOf } from "../garden/language.ts";
import { createLocalGraph, createTagGraph, type LocalGraph, type LocalNode } from "../garden/local-graph.ts";
import type { Note, Tag } from "../garden/types.ts";
import { labelLines } from "./label-lines.ts";
import type { PageContext } from "./page-context.ts";

/**
 * The graph on a note's page, every place worked out: who links here above it, what it links to below, one row a note, so that
 * no label can lie on another. `undefined` for a note without neighbours, or outside the graph.
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
  const direction = directionOf(settings.language);
  return {
    strings,
    direction: directionBeside(settings.language, note.language) === undefined ? undefined : direction,
    picture: pictureOf(context, graph, strings.linksTo, direction === "rtl"),
    more: graph.rest === 0 ? undefined : { text: strings.more(graph.rest), href: hasBacklinks ? "#_backlinks" : whole },
    graph: whole,
  };
}

/** The graph on the page of a tag that no note stands for. */
export function tagGraphOf(context: PageContext, tag: Tag): LocalGraphItem | undefined {
  const { garden, settings } = context.site;
  const graph = createTagGraph(garden, tag);
  if (graph === undefined) return undefined;
  const { strings } = context;
  return {
    strings: { ...strings.graph, localGraph: strings.tagWords.graph },
    direction: undefined,
    picture: pictureOf(context, graph, strings.tagNotes, directionOf(settings.language) === "rtl"),
    more: graph.rest === 0 ? undefined : { text: strings.graph.more(graph.rest), href: "#_tag-notes" },
    graph: undefined,
  };
}

/** As wide as the column beside the text, in which letters are `LETTER` high. Whole numbers all: fractions are slow to write. */
const WIDTH = 224;
const LETTER = 13;
const LINE = 15;
const ROW = 26;
const TWO_LINE_ROW = 40;
const CAPTION = 24;
/** Where the note stands, its neighbours, and how much further out a neighbour's neighbour. */
const TRUNK = 7;
const REACH = 34;
const INDENT = 12;
/** From a dot to its label. */
const GAP = 9;

function pictureOf(context: PageContext, graph: LocalGraph, toLabel: string, mirrored: boolean): string {
  const { linkedFrom } = context.strings.graph;
  const drawn = drawnOf(context);
  const xOf = (x: number) => (mirrored ? WIDTH - x : x);
  let height = 0;
  const side = (label: string, nodes: readonly LocalNode[]): LocalGraphSide | undefined => {
    if (nodes.length === 0) return undefined;
    const y = height + CAPTION - 9;
    height += CAPTION;
    return { label, x: xOf(REACH - 4), y, nodes: nodes.map(row) };
  };
  const row = ({ note, mutual, outer }: LocalNode): LocalGraphNode => {
    const x = outer ? REACH + INDENT : REACH;
    const known = outer ? drawn.outer : drawn.inner;
    const node = known.get(note) ?? nodeOf(context, note, x, mirrored);
    known.set(note, node);
    height += node.high;
    return { x: xOf(x), y: height - node.high / 2, mutual, html: node.html };
  };
  const from = side(linkedFrom, graph.from);
  const own = nodeOf(context, graph.note, TRUNK, mirrored);
  height += own.high + 6;
  const note = { x: xOf(TRUNK), y: height - own.high / 2 - 3, mutual: false, html: own.html };
  const to = side(toLabel, graph.to);
  const nodes = [...graph.from, ...graph.to];
  const places = [...(from?.nodes ?? []), ...(to?.nodes ?? [])];
  return localGraphSvg({
    width: WIDTH,
    height,
    note,
    from,
    to,
    links: linksPath(nodes, places, note),
    between: betweenPath(graph.edges, nodes, places, mirrored ? 1 : -1),
  });
}

interface DrawnNode {
  readonly html: string;
  /** Of its row. */
  readonly high: number;
}

/** The labels made so far, of neighbours and of their neighbours. A note that hundreds link to is drawn once. */
interface DrawnNodes {
  readonly inner: Map<Note, DrawnNode>;
  readonly outer: Map<Note, DrawnNode>;
}

const drawnNodes = new WeakMap<PageContext, DrawnNodes>();

function drawnOf(context: PageContext): DrawnNodes {
  const known = drawnNodes.get(context) ?? { inner: new Map(), outer: new Map() };
  drawnNodes.set(context, known);
  return known;
}

/** A note that stands at `x`. */
function nodeOf(context: PageContext, note: LocalGraph["note"], x: number, mirrored: boolean): DrawnNode {
  const lines = labelLines(note.title, (WIDTH - x - GAP - 2) / LETTER);
  const first = 4.5 - ((lines.length - 1) * LINE) / 2;
  const current = x === TRUNK;
  const html = localGraphLabel({
    href: context.hrefOf(note.url),
    name: lines.length === 1 && lines[0] === note.title ? undefined : note.title,
    language: note.language,
    radius: current ? 6 : 4,
    x: (mirrored ? -1 : 1) * (current ? GAP + 2 : GAP),
    lines: lines.map((text, i) => ({ text, y: first + i * LINE })),
    current,
  });
  return { html, high: lines.length === 1 ? ROW : TWO_LINE_ROW };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From the note up or down to each neighbour, and from a neighbour down to its own. */
function linksPath(nodes: readonly LocalNode[], places: readonly Place[], note: Place): string {
  let path = "";
  let parent = note;
  for (const [i, place] of places.entries()) {
    if (nodes[i]?.outer === true) path += `M${parent.x} ${parent.y}V${place.y}H${place.x}`;
    else {
      parent = place;
      path += `M${note.x} ${note.y}Q${note.x} ${place.y} ${place.x} ${place.y}`;
    }
  }
  return path;
}

/** Neighbours that link each other: bows on the side where no names are. */
function betweenPath(
  edges: LocalGraph["edges"],
  nodes: readonly LocalNode[],
  places: readonly Place[],
  way: 1 | -1,
): string {
  let path = "";
  for (const [a, b] of edges) {
    const [from, to] = [places[a], places[b]];
    const isDrawn = nodes[b]?.outer === true && nodes.findLastIndex((node, i) => i < b && !node.outer) === a;
    if (from === undefined || to === undefined || isDrawn) continue;
    const bow = Math.min(REACH - TRUNK, (to.y - from.y) / 3);
    path += `M${from.x} ${from.y}Q${Math.round(from.x + way * bow)} ${(from.y + to.y) >> 1} ${to.x} ${to.y}`;
  }
  return path;
}
