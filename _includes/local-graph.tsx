// biome-ignore-all lint/a11y/useSemanticElements: SVG has no lists and groups of its own.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a `g` is not interactive.
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: nor does a `text` take focus.
import type { GraphStrings } from "./graph-strings.ts";

/** A node as it is drawn. */
export interface LocalGraphNode {
  readonly href: string;
  /** The whole name, where the label does not show it in one line. */
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly x: number;
  readonly y: number;
  /** Where the label's lines start, or end on the left side. */
  readonly labelX: number;
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** Whether both notes link to each other. */
  readonly mutual: boolean;
}

/** One side of the picture: what the note links to, or what links to it. */
export interface LocalGraphSide {
  readonly kind: "to" | "from";
  readonly label: string;
  readonly labelX: number;
  readonly nodes: readonly LocalGraphNode[];
}

export interface LocalGraphItem {
  readonly strings: GraphStrings;
  readonly height: number;
  readonly note: LocalGraphNode;
  readonly sides: readonly LocalGraphSide[];
  /** The lines from the note to its neighbours, and those between neighbours, as paths. */
  readonly links: string;
  readonly between: string;
  readonly more: { readonly text: string; readonly href: string | undefined } | undefined;
  /** The note in the graph of all notes. */
  readonly graph: string | undefined;
}

interface LocalGraphProps {
  readonly language: string;
  readonly graph: LocalGraphItem;
}

/** A note and its neighbours as a picture that is a list of links, too. */
export function LocalGraph({ language, graph }: LocalGraphProps) {
  const { strings } = graph;
  return (
    <section class="graph" lang={language} aria-labelledby="_graph">
      <h2 id="_graph">{strings.localGraph}</h2>
      <svg viewBox={`0 0 400 ${graph.height}`} role="group" aria-labelledby="_graph">
        <path class="graph-between" d={graph.between} />
        <path class="graph-links" d={graph.links} />
        {graph.sides.map((side) => (
          <g key={side.kind} role="list" aria-label={side.label} class={`graph-side is-${side.kind}`}>
            <text class="graph-caption" x={side.labelX} y={13} aria-hidden="true">
              {side.label}
            </text>
            {side.nodes.map((node) => (
              <g key={node.href} role="listitem">
                {nodeOf(node, 4)}
              </g>
            ))}
          </g>
        ))}
        {nodeOf(graph.note, 6, true)}
      </svg>
      {(graph.more !== undefined || graph.graph !== undefined) && (
        <p class="graph-more">
          {graph.more !== undefined &&
            (graph.more.href === undefined ? (
              <span>{graph.more.text}</span>
            ) : (
              <a href={graph.more.href}>{graph.more.text}</a>
            ))}
          {graph.graph !== undefined && <a href={graph.graph}>{strings.openGraph}</a>}
        </p>
      )}
    </section>
  );
}

function nodeOf(node: LocalGraphNode, radius: number, current = false) {
  const first = node.lines[0];
  return (
    <a
      href={node.href}
      lang={node.language}
      class={current ? "is-current" : node.mutual ? "is-mutual" : undefined}
      aria-current={current ? "page" : undefined}
    >
      {node.name !== undefined && <title>{node.name}</title>}
      <circle cx={node.x} cy={node.y} r={radius} />
      {node.lines.length === 1 ? (
        <text x={node.labelX} y={first?.y}>
          {first?.text}
        </text>
      ) : (
        <text>
          {node.lines.map((line) => (
            <tspan key={line.y} x={node.labelX} y={line.y}>
              {line.text}
            </tspan>
          ))}
        </text>
      )}
    </a>
  );
}
