import type { Token } from "markdown-it";
import type { RawPicture } from "./html-picture.ts";
import type { QueryHole } from "./note-queries.ts";
import type { Youtube } from "./youtube.ts";

/** A place in a body where the garden decides what stands. `link` is a place among the note's links. */
export type Hole =
  /** `copy`: in words that stand in the page twice, where the keyboard shall not stop. */
  | { readonly kind: "link-open"; readonly link: number; readonly copy?: boolean }
  | { readonly kind: "link-close"; readonly link: number }
  /** `words` are the author's: a caption, a size, or none. */
  | { readonly kind: "image"; readonly link: number; readonly words: string }
  /** `place`: a block of its own, in which a note may unfold; in a line; or in a link, which can hold no other. */
  | {
      readonly kind: "embed";
      readonly link: number;
      readonly words: string;
      readonly place: "block" | "line" | "link";
      readonly id?: string;
    }
  /** What the plugin copied in; `link` leads to where it is from. */
  | { readonly kind: "transclusion"; readonly link?: number; readonly title?: Body; readonly body: Body }
  | { readonly kind: "youtube"; readonly film: Youtube; readonly words: string }
  | { readonly kind: "hashtag"; readonly tag: string }
  /** What a task's status means, before the task's own words; for a task without words, what stands for them. */
  | { readonly kind: "task-state"; readonly status: string; readonly isWordless?: true }
  /** A file on a canvas, and its mere name where an arrow leads to it. */
  | { readonly kind: "canvas-file" | "file-name"; readonly link: number }
  | QueryHole
  /** An attribute of raw HTML that holds an address; `picture`: that of an `img`. */
  | { readonly kind: "attribute"; readonly name: string; readonly link: number; readonly picture?: RawPicture };

/**
 * A body as HTML with holes: all that the text alone decides is done, once, and the tokens can go.
 * A garden keeps thousands of bodies; their tokens would be ten times as large.
 */
export interface Body {
  readonly parts: readonly (string | Hole)[];
  /** Holds diagrams, which the browser draws. */
  readonly hasDiagrams: boolean;
}

/** Leaves a hole in HTML that is being made; `partsOf` finds it again. */
export function hole(hole: Hole, holes: Hole[]): string {
  holes.push(hole);
  return `${MARK}${holes.length - 1}${MARK}`;
}

/** The hole that a mark left in HTML stands for. */
export function holeAt(mark: string, holes: readonly Hole[]): Hole | undefined {
  return holes[Number(mark.slice(1, -1))];
}

export function partsOf(html: string, holes: readonly Hole[]): Body["parts"] {
  return html.split(MARK).map((part, i) => (i % 2 === 0 ? part : (holes[Number(part)] ?? "")));
}

/** Stands round a hole's number. markdown-it lets no such character through from a note. */
const MARK = "\0";

/** The place among the note's links that `factsOf` gave a token's reference. */
export function placeOf(token: Token, reference = 0): number | undefined {
  return (token.meta?.links as readonly number[] | undefined)?.[reference];
}
