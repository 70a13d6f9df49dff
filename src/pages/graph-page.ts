import { GraphPage } from "../../_includes/graph-page.tsx";
import { createGraph } from "../garden/graph.ts";
import { createPage } from "./create-page.ts";
import type { PageContext } from "./page-context.ts";
import type { Page } from "./site.ts";

/**
 * The graph of all notes. The picture comes by script; the page itself lists the most linked notes and leads to the list of
 * all, so that its weight does not grow with the garden.
 */
export function createGraphPage(context: PageContext): Page {
  const { site } = context;
  const { garden, assets } = site;
  const url = garden.pages.graph;
  const strings = context.strings.graph;
  return createPage(url, GraphPage, () => {
    const { nodes, edges } = createGraph(garden.listed);
    const counts = new Int32Array(nodes.length);
    for (const edge of edges) for (const node of edge) counts[node] = (counts[node] ?? 0) + 1;
    const most = nodes
      .map((note, i) => ({ note, count: counts[i] ?? 0 }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_LISTED);
    return {
      head: context.headOf({
        url,
        title: strings.graph,
        ...(assets.graphStyle === undefined ? {} : { style: assets.graphStyle }),
      }),
      strings,
      about: strings.graphAbout(nodes.length, edges.length),
      data: context.hrefOf(site.graphData?.() ?? "/"),
      notes: context.hrefOf(garden.pages.notes),
      mostLinked: most.map(({ note, count }) => ({
        href: context.hrefOf(note.url),
        title: note.title,
        language: note.language,
        count: strings.linkCount(count),
      })),
    };
  });
}

const MOST_LISTED = 50;
