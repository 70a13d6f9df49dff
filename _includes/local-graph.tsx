import type { GraphStrings } from "./graph-strings.ts";

/** Where a node stands, and what is drawn there: a popular note is drawn on hundreds of pages, and made once. */
export interface LocalGraphNode {
  readonly x: number;
  readonly y: number;
  /** `localGraphLabel`. */
  readonly html: string;
  /** Whether both notes link to each other. */
  readonly mutual: boolean;
}

/** One side of the picture: what the note links to, or what links to it. */
export interface LocalGraphSide {
  readonly label: string;
  /** Of the label. */
  readonly x: number;
  readonly y: number;
  readonly nodes: readonly LocalGraphNode[];
}

export interface LocalGraphPicture {
  readonly width: number;
  readonly height: number;
  readonly note: LocalGraphNode;
  readonly from: LocalGraphSide | undefined;
  readonly to: LocalGraphSide | undefined;
  /** The lines from the note to its neighbours, and those between neighbours, as paths. */
  readonly links: string;
  readonly between: string;
}

export interface LocalGraphItem {
  readonly strings: GraphStrings;
  /** The site's, where the note beside it is written the other way. */
  readonly direction: "ltr" | "rtl" | undefined;
  /** `localGraphSvg`. */
  readonly picture: string;
  readonly more: { readonly text: string; readonly href: string | undefined } | undefined;
  /** The note in the graph of all notes. */
  readonly graph: string | undefined;
}

interface LocalGraphProps {
  readonly language: string;
  readonly graph: LocalGraphItem;
}

/** A note and its neighbours: folded where room is short, beside the text on wide screens. */
export function LocalGraph({ language, graph }: LocalGraphProps) {
  const { strings, direction, picture, more } = graph;
  return (
    <section class="graph" lang={language} dir={direction} aria-labelledby="_graph">
      <details>
        <summary>
          <span id="_graph">{strings.localGraph}</span>
        </summary>
        <div dangerouslySetInnerHTML={{ __html: picture }} />
        {(more ?? graph.graph) !== undefined && (
          <p class="graph-more">
            {more !== undefined && (more.href === undefined ? more.text : <a href={more.href}>{more.text}</a>)}
            {graph.graph !== undefined && <a href={graph.graph}>{strings.openGraph}</a>}
          </p>
        )}
      </details>
    </section>
  );
}
