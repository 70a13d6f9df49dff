import type { LocalGraphNode, LocalGraphPicture, LocalGraphSide } from "./local-graph.tsx";

/**
 * The picture of a note and its neighbours, a list of links too. As text, for it stands on every page: as components it took
 * longer than the rest of the page.
 */
export function localGraphSvg({ width, height, links, between, from, to, note }: LocalGraphPicture): string {
  const paths = `${between === "" ? "" : `<path class="graph-between" d="${between}"/>`}<path d="${links}"/>`;
  return `<svg viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="_graph">${paths}${side(from)}${placed(note, "")}${side(to)}</svg>`;
}

function side(item: LocalGraphSide | undefined): string {
  if (item === undefined) return "";
  const { label, x, y, nodes } = item;
  const words = escaped(label);
  const caption = `<text class="graph-caption" x="${x}" y="${y}" aria-hidden="true">${words}</text>`;
  let html = `<g role="list" aria-label="${words}">${caption}`;
  for (const node of nodes) html += placed(node, ' role="listitem"');
  return `${html}</g>`;
}

function placed({ x, y, mutual, html }: LocalGraphNode, role: string): string {
  return `<g${role}${mutual ? ' class="is-mutual"' : ""} transform="translate(${x} ${y})">${html}</g>`;
}

/** A node as it is drawn, round its own middle. */
export interface LocalGraphLabel {
  readonly href: string;
  /** The whole name, where the label does not show it in one line. */
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly radius: number;
  /** Where the label's lines start, and where each stands. */
  readonly x: number;
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** Whether it is the page's own note. */
  readonly current: boolean;
}

/** A note as a link: a dot, and its name in one line or two. */
export function localGraphLabel({ href, name, language, radius, x, lines, current }: LocalGraphLabel): string {
  const lang = language === undefined ? "" : ` lang="${escaped(language)}"`;
  const own = current ? ' class="is-current" aria-current="page"' : "";
  const title = name === undefined ? "" : `<title>${escaped(name)}</title>`;
  const text = lines.map((line) => `<tspan x="${x}" y="${line.y}">${escaped(line.text)}</tspan>`).join("");
  return `<a href="${escaped(href)}"${lang}${own}>${title}<circle r="${radius}"/><text>${text}</text></a>`;
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
