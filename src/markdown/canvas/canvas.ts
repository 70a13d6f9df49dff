/** A canvas as JSON Canvas 1.0 means it, with all that could not be read left out. https://jsoncanvas.org/spec/1.0/ */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  /** Only those whose two ends are there. */
  readonly edges: readonly CanvasEdge[];
}

/** Where a node stands on the plane. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type CanvasNode = Box & {
  /** `"1"` to `"6"`, or `"#ff8800"`. */
  readonly color?: string;
  /** 1-based line in the file. */
  readonly line: number;
} & NodeContent;

export type NodeContent =
  /** `text` is Markdown. */
  | { readonly type: "text"; readonly text: string }
  /** A file of the vault; `subpath` is `"#Heading"`, `"#^block"` or `""`. */
  | { readonly type: "file"; readonly file: string; readonly subpath: string }
  | { readonly type: "link"; readonly url: string }
  | { readonly type: "group"; readonly label: string };

export type Side = "top" | "right" | "bottom" | "left";

export interface CanvasEdge {
  /** Places in `nodes`. */
  readonly from: number;
  readonly to: number;
  /** `undefined` where the reader's program may choose. */
  readonly fromSide?: Side;
  readonly toSide?: Side;
  /** Whether there is an arrow head at the end. */
  readonly fromArrow: boolean;
  readonly toArrow: boolean;
  readonly label: string;
  readonly color?: string;
}

/** A colour as JSON Canvas writes it, or `undefined` for anything else. */
export function colorIn(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[1-6]|#(?:[0-9a-f]{3}|[0-9a-f]{6}))$/i.test(value)
    ? value.toLowerCase()
    : undefined;
}

/** The side of a node an edge is told to leave or meet. */
export function sideIn(value: unknown): Side | undefined {
  return value === "top" || value === "right" || value === "bottom" || value === "left" ? value : undefined;
}

/** Whether a vault's file is a canvas. */
export function isCanvasPath(path: string): boolean {
  return /\.canvas$/i.test(path);
}
