type Side = "top" | "right" | "bottom" | "left";
interface Point {
  readonly x: number;
  readonly y: number;
}

const SVG = "http://www.w3.org/2000/svg";
/** The way out of each side. */
const OUT: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};
const SIDES = Object.keys(OUT) as Side[];

/** Draws the arrows, which stand in the list in words, as curves between the nodes. */
export function drawArrows(plane: HTMLElement, nodes: readonly HTMLElement[]): void {
  const [lines, labels] = [layer("canvas-edge-lines"), layer("canvas-edge-labels")];
  const byPlace = new Map(nodes.map((node) => [node.dataset.node, node]));
  for (const node of nodes) {
    for (const arrow of node.querySelectorAll<HTMLElement>(":scope > .canvas-arrows > .canvas-arrow")) {
      const target = byPlace.get(arrow.dataset.to);
      if (target !== undefined) draw(arrow, node, target, lines, labels);
    }
  }
  plane.prepend(lines);
  // A label is read over the nodes that its arrow runs under.
  plane.append(labels);
}

function layer(name: string): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `canvas-edges-container ${name}`);
  svg.setAttribute("aria-hidden", "true");
  return svg;
}

function draw(arrow: HTMLElement, source: HTMLElement, target: HTMLElement, lines: Element, labels: Element): void {
  const { fromSide, toSide, fromArrow, toArrow, color } = arrow.dataset;
  const [from, to] = sidesOf(source, target, fromSide as Side | undefined, toSide as Side | undefined);
  const start = middleOf(source, from);
  const end = middleOf(target, to);
  const reach = Math.max(40, Math.hypot(end.x - start.x, end.y - start.y) / 2.5);
  const bend = (point: Point, side: Side): Point => ({
    x: point.x + OUT[side].x * reach,
    y: point.y + OUT[side].y * reach,
  });
  const [first, second] = [bend(start, from), bend(end, to)];
  const group = document.createElementNS(SVG, "g");
  group.setAttribute("class", "canvas-edge");
  if (color !== undefined) group.dataset.color = color;
  group.style.cssText = arrow.style.cssText;
  group.append(path(`M${at(start)}C${at(first)} ${at(second)} ${at(end)}`, "canvas-edge-line"));
  if (fromArrow !== undefined) group.append(path(headAt(start, from), "canvas-edge-head"));
  if (toArrow !== undefined) group.append(path(headAt(end, to), "canvas-edge-head"));
  const label = arrow.querySelector(".canvas-arrow-label")?.textContent?.slice(1, -1);
  if (label !== undefined) {
    const text = document.createElementNS(SVG, "text");
    text.setAttribute("class", "canvas-edge-label");
    text.setAttribute("x", String((start.x + 3 * first.x + 3 * second.x + end.x) / 8));
    text.setAttribute("y", String((start.y + 3 * first.y + 3 * second.y + end.y) / 8));
    text.textContent = label;
    labels.append(text);
  }
  lines.append(group);
}

/** Where a canvas leaves a side open, the two nearest are joined. */
function sidesOf(source: HTMLElement, target: HTMLElement, from?: Side, to?: Side): [Side, Side] {
  let best: [Side, Side] = [from ?? "right", to ?? "left"];
  let shortest = Infinity;
  for (const one of from === undefined ? SIDES : [from]) {
    for (const other of to === undefined ? SIDES : [to]) {
      const [a, b] = [middleOf(source, one), middleOf(target, other)];
      const length = Math.hypot(a.x - b.x, a.y - b.y);
      if (length < shortest) [best, shortest] = [[one, other], length];
    }
  }
  return best;
}

function middleOf({ dataset }: HTMLElement, side: Side): Point {
  const [width, height] = [Number(dataset.width), Number(dataset.height)];
  const centre = { x: Number(dataset.x) + width / 2, y: Number(dataset.y) + height / 2 };
  return { x: centre.x + (OUT[side].x * width) / 2, y: centre.y + (OUT[side].y * height) / 2 };
}

/** The curve meets a side at a right angle, and so does the head. */
function headAt(tip: Point, side: Side): string {
  const out = OUT[side];
  const back = (across: number): Point => ({
    x: tip.x + out.x * 12 + out.y * across,
    y: tip.y + out.y * 12 + out.x * across,
  });
  return `M${at(tip)}L${at(back(6))} ${at(back(-6))}Z`;
}

function path(d: string, name: string): SVGElement {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("class", name);
  element.setAttribute("d", d);
  return element;
}

function at({ x, y }: Point): string {
  return `${x} ${y}`;
}
