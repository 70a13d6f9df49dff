/** The words round graphs. `src/pages/graph-strings.ts` says them in each language. */
export interface GraphStrings {
  /** Over a note's own graph. */
  readonly localGraph: string;
  /** The two sides of it. */
  readonly linksTo: string;
  readonly linkedFrom: string;
  readonly more: (count: number) => string;
  readonly openGraph: string;

  readonly graph: string;
  readonly graphAbout: (notes: number, links: number) => string;
  readonly mostLinked: string;
  readonly linkCount: (count: number) => string;
  readonly needsScript: string;

  readonly controls: string;
  readonly find: string;
  readonly folder: string;
  readonly tag: string;
  readonly month: string;
  readonly colour: string;
  readonly everything: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomToFit: string;
  /** Names the picture, for those who cannot see it. */
  readonly picture: string;
  readonly keys: string;
  readonly pathTo: string;
  readonly clear: string;
  /** What the script fills in: `{count}`, `{all}`, `{name}`, `{from}`, `{to}`. */
  readonly script: GraphScriptStrings;
}

/** The words that the page's script writes; they travel in the page. */
export interface GraphScriptStrings {
  readonly matches: string;
  readonly noMatches: string;
  readonly neighbours: string;
  readonly chosen: string;
  readonly show: string;
  readonly showNamed: string;
  readonly progress: string;
  readonly path: string;
  readonly noPath: string;
  readonly others: string;
  readonly none: string;
  readonly root: string;
  readonly moreNotes: string;
  readonly noPicture: string;
  readonly failed: string;
}
