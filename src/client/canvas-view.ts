interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_ZOOM = 0.05;
const MOST_ZOOM = 4;
/** Smaller than this, text is a pattern: a large canvas opens at its beginning instead. */
const READABLE_ZOOM = 0.45;
/** Room round what is shown, in the window's pixels. */
const MARGIN = 24;

/** What part of a plane is seen. It never moves so far that nothing of the canvas is left in view. */
export class CanvasView {
  readonly #window: HTMLElement;
  readonly #plane: HTMLElement;
  readonly #bounds: Box;
  readonly #first: Box;
  #x = 0;
  #y = 0;
  #zoom = 1;

  constructor(window: HTMLElement, plane: HTMLElement, boxes: readonly Box[]) {
    this.#window = window;
    this.#plane = plane;
    this.#bounds = boundsOf(boxes);
    this.#first = boxes[0] ?? this.#bounds;
  }

  /** Where a reader begins: at the whole if it can be read so, else at its first node. */
  begin(): void {
    const zoom = this.#zoomFor(this.#bounds);
    if (zoom >= READABLE_ZOOM) this.#centre(this.#bounds, Math.min(1, zoom));
    else {
      this.#zoom = READABLE_ZOOM;
      this.#x = MARGIN - this.#first.x * this.#zoom;
      this.#y = MARGIN - this.#first.y * this.#zoom;
      this.#apply(false);
    }
  }

  fit(): void {
    this.#centre(this.#bounds, Math.min(1, this.#zoomFor(this.#bounds)), true);
  }

  /** Moves what is seen; `false` where there is nothing more that way. */
  moveBy(dx: number, dy: number, smoothly = false): boolean {
    const [x, y] = [this.#x, this.#y];
    this.#x += dx;
    this.#y += dy;
    this.#apply(smoothly);
    return this.#x !== x || this.#y !== y;
  }

  /** Zooms round a point of the browser's window, or round the middle. */
  zoomBy(factor: number, clientX?: number, clientY?: number): void {
    const { left, top, width, height } = this.#window.getBoundingClientRect();
    const atX = clientX === undefined ? width / 2 : clientX - left;
    const atY = clientY === undefined ? height / 2 : clientY - top;
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, this.#zoom * factor));
    this.#x = atX - ((atX - this.#x) * zoom) / this.#zoom;
    this.#y = atY - ((atY - this.#y) * zoom) / this.#zoom;
    this.#zoom = zoom;
    this.#apply(clientX === undefined);
  }

  /** Brings an element of the plane into view, as little as that takes. */
  show(element: HTMLElement): void {
    const seen = this.#window.getBoundingClientRect();
    const it = element.getBoundingClientRect();
    this.moveBy(shift(it.left, it.right, seen.left, seen.right), shift(it.top, it.bottom, seen.top, seen.bottom));
  }

  #zoomFor({ width, height }: Box): number {
    const { clientWidth, clientHeight } = this.#window;
    const zoom = Math.min((clientWidth - 2 * MARGIN) / width, (clientHeight - 2 * MARGIN) / height);
    return Math.max(LEAST_ZOOM, zoom);
  }

  #centre({ x, y, width, height }: Box, zoom: number, smoothly = false): void {
    this.#zoom = zoom;
    this.#x = this.#window.clientWidth / 2 - (x + width / 2) * zoom;
    this.#y = this.#window.clientHeight / 2 - (y + height / 2) * zoom;
    this.#apply(smoothly);
  }

  #apply(smoothly: boolean): void {
    const { x, y, width, height } = this.#bounds;
    const { clientWidth, clientHeight } = this.#window;
    this.#x = kept(this.#x, x * this.#zoom, (x + width) * this.#zoom, clientWidth);
    this.#y = kept(this.#y, y * this.#zoom, (y + height) * this.#zoom, clientHeight);
    this.#plane.classList.toggle("is-moving", smoothly);
    this.#plane.style.transform = `translate(${this.#x}px, ${this.#y}px) scale(${this.#zoom})`;
  }
}

/** Some of what lies between `from` and `to` stays in a window of this size. */
function kept(offset: number, from: number, to: number, size: number): number {
  const room = Math.min(4 * MARGIN, size / 3);
  return Math.min(size - room - from, Math.max(room - to, offset));
}

function shift(from: number, to: number, seenFrom: number, seenTo: number): number {
  if (from < seenFrom + MARGIN) return seenFrom + MARGIN - from;
  if (to > seenTo - MARGIN) return Math.max(seenTo - MARGIN - to, seenFrom + MARGIN - from);
  return 0;
}

function boundsOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
