import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Colours } from "./colours.ts";
import type { GraphModel } from "./graph-model.ts";
import { drawHoveredLabel, drawLabel } from "./labels.ts";

/** What is to be seen. */
export interface Scene {
  readonly colours: Colours;
  /** Each note's colour, by its place among `colours.groups`; -1 for the rest. */
  readonly group: readonly number[];
  /** The notes that the filters let through; `undefined` for all. */
  readonly selected: ReadonlySet<number> | undefined;
  readonly chosen: number | undefined;
  /** The way that was asked for, from one note to the next. */
  readonly way: readonly number[];
}

/** The graph, drawn. */
export interface Picture {
  show(scene: Scene): void;
  /** Brings a note to the middle. */
  goTo(note: number): void;
  zoom(how: "in" | "out" | "fit"): void;
}

export interface PictureEvents {
  readonly onClick: (note: number, event: MouseEvent | TouchEvent) => void;
}

/** Draws the graph with WebGL. Throws where there is none. */
export function createPicture(container: HTMLElement, model: GraphModel, first: Scene, events: PictureEvents): Picture {
  let scene = first;
  let hovered: number | undefined;
  // Half the width takes dots of half the size.
  const scale = Math.max(0.5, Math.min(1, container.clientWidth / 800));
  const graph = graphOf(model, scale);
  const isLarge = graph.size > 10_000;
  const wayLinks = new Set<string>();

  const sigma = new Sigma(graph, container, {
    ...settingsOf(scene.colours),
    edgeProgramClasses: { line: isLarge ? EdgeLineProgram : EdgeRectangleProgram },
    hideEdgesOnMove: isLarge,
    hideLabelsOnMove: isLarge,
    labelRenderedSizeThreshold: scale * (isLarge ? 7 : 5),
    labelDensity: 0.6,
    zIndex: true,
    minCameraRatio: 0.01,
    maxCameraRatio: 3,
    stagePadding: 24,
    zoomDuration: duration(),
    allowInvalidContainer: true,
    nodeReducer: (key, data) => {
      const note = Number(key);
      const { colours, selected, chosen, group } = scene;
      const isOnWay = scene.way.includes(note);
      const stands = note === chosen || note === hovered || isOnWay;
      const focus = hovered ?? chosen;
      if (!stands && selected !== undefined && !selected.has(note)) {
        return { ...data, color: colours.faint, size: 0.6 * data.size, label: null, zIndex: 0 };
      }
      const isNear = focus !== undefined && graph.hasEdge(keyOf(focus, note));
      return {
        ...data,
        color: colours.groups[group[note] ?? -1] ?? colours.groups.at(-1) ?? colours.text,
        label: note === hovered || note === chosen ? labelOf(model, note) : data.label,
        zIndex: stands ? 2 : 1,
        highlighted: note === chosen,
        forceLabel: stands || (isNear && (model.neighbours[focus]?.length ?? 0) <= MOST_LABELS),
      };
    },
    edgeReducer: (key, data) => {
      const [a, b] = graph.extremities(key).map(Number) as [number, number];
      const { colours, selected } = scene;
      if (wayLinks.has(key)) return { ...data, color: colours.accent, size: 4, zIndex: 2 };
      const focus = hovered ?? scene.chosen;
      if (a === focus || b === focus) return { ...data, color: colours.accent, size: 1.5, zIndex: 1 };
      if (selected !== undefined && !(selected.has(a) && selected.has(b))) return { ...data, hidden: true };
      return { ...data, color: colours.line };
    },
  });

  // Only what a hover touches is worked out anew, however large the rest.
  const hover = (note: number | undefined): void => {
    const touched = [hovered, scene.chosen, note].filter((each) => each !== undefined);
    hovered = note;
    const nodes = touched.flatMap((each) => [each, ...(model.neighbours[each] ?? [])]).map(String);
    const edges = touched.flatMap((each) => graph.edges(String(each)));
    sigma.refresh({ partialGraph: { nodes: [...new Set(nodes)], edges: [...new Set(edges)] }, skipIndexation: true });
    container.style.cursor = note === undefined ? "" : "pointer";
  };
  sigma.on("enterNode", ({ node }) => hover(Number(node)));
  sigma.on("leaveNode", () => hover(undefined));
  sigma.on("clickNode", ({ node, event }) => events.onClick(Number(node), event.original));

  return {
    show(next) {
      if (next.colours !== scene.colours) sigma.setSettings(settingsOf(next.colours));
      scene = next;
      wayLinks.clear();
      next.way.forEach((note, i) => {
        const after = next.way[i + 1];
        if (after !== undefined) wayLinks.add(keyOf(note, after));
      });
      sigma.refresh({ skipIndexation: true });
    },
    goTo(note) {
      const place = sigma.getNodeDisplayData(String(note));
      if (place === undefined) return;
      const camera = sigma.getCamera();
      const ratio = Math.min(camera.ratio, model.size > 1_000 ? 0.25 : 0.6);
      void camera.animate({ x: place.x, y: place.y, ratio }, { duration: duration() });
    },
    zoom(how) {
      const camera = sigma.getCamera();
      const options = { duration: duration() };
      if (how === "fit") void camera.animatedReset(options);
      else if (how === "in") void camera.animatedZoom(options);
      else void camera.animatedUnzoom(options);
    },
  };
}

/** So many names beside each other can be read. */
const MOST_LABELS = 8;

function graphOf(model: GraphModel, scale: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  const [least, growth] = model.size > 2_000 ? [1.2, 0.6] : [3, 1];
  for (let note = 0; note < model.size; note++) {
    graph.addNode(String(note), {
      x: model.places[2 * note] ?? 0,
      y: model.places[2 * note + 1] ?? 0,
      size: scale * Math.min(16, least + growth * Math.sqrt(model.neighbours[note]?.length ?? 0)),
      label: model.titles[note],
    });
  }
  model.edges.forEach((others, note) => {
    for (const other of others) graph.addEdgeWithKey(keyOf(note, other), String(note), String(other), { size: 1 });
  });
  return graph;
}

/** A name, and how far the note's tasks are done: `"집 고치기 · 2/5"`. */
function labelOf({ titles, tasks }: GraphModel, note: number): string {
  const count = tasks[note];
  return count === undefined || count === 0 ? (titles[note] ?? "") : `${titles[note]} · ${count[0]}/${count[1]}`;
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

function settingsOf(colours: Colours) {
  return {
    labelFont: colours.font,
    labelSize: 13,
    labelColor: { color: colours.text },
    defaultDrawNodeLabel: drawLabel(colours),
    defaultDrawNodeHover: drawHoveredLabel(colours),
  };
}

function duration(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 300;
}
