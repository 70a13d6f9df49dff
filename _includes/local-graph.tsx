// biome-ignore-all lint/a11y/useSemanticElements: SVG has no lists and groups of its own.
// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a `g` is not interactive.
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: nor does a `text` take focus.
import type { GraphStrings } from "./graph-strings.ts";

/** A node as it is drawn, round its own middle. */
export interface LocalGraphNodeProps {
  readonly href: string;
  /** The whole name, where the label does not show it in one line. */
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly radius: number;
  /** Where the label's lines start, or end on the left side, and where each stands. */
  readonly labelX: number;
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** Whether it is the page's own note. */
  readonly current: boolean;
}

/** Where a node stands, and what is drawn there: a popular note is drawn on hundreds of pages, and made once. */
export interface LocalGraphPlace {
  readonly x: number;
  readonly y: number;
  /** `LocalGraphNode` as HTML. */
  readonly node: string;
  /** Whether both notes link to each other. */
  readonly mutual: boolean;
}

/** One side of the picture: what the note links to, or what links to it. */
export interface LocalGraphSide {
  readonly kind: "to" | "from";
  readonly label: string;
  readonly labelX: number;
  readonly nodes: readonly LocalGraphPlace[];
}

export interface LocalGraphItem {
  readonly strings: GraphStrings;
  readonly height: number;
  readonly note: LocalGraphPlace;
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
            {side.nodes.map((place) => placed(place, "listitem"))}
          </g>
        ))}
        {placed(graph.note)}
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

function placed({ x, y, node, mutual }: LocalGraphPlace, role?: "listitem") {
  return (
    <g
      role={role}
      class={mutual ? "is-mutual" : undefined}
      transform={`translate(${x} ${y})`}
      dangerouslySetInnerHTML={{ __html: node }}
    />
  );
}

/** A note as a link: a dot, and its name in one line or two. */
export function LocalGraphNode({ href, name, language, radius, labelX, lines, current }: LocalGraphNodeProps) {
  return (
    <a
      href={href}
      lang={language}
      class={current ? "is-current" : undefined}
      aria-current={current ? "page" : undefined}
    >
      {name !== undefined && <title>{name}</title>}
      <circle r={radius} />
      {lines.length === 1 ? (
        <text x={labelX} y={lines[0]?.y}>
          {lines[0]?.text}
        </text>
      ) : (
        <text>
          {lines.map((line) => (
            <tspan key={line.y} x={labelX} y={line.y}>
              {line.text}
            </tspan>
          ))}
        </text>
      )}
    </a>
  );
}
