import type { VaultPath } from "./site-types.ts";

/** Whether a file is called as Excalidraw calls its drawings: `x.excalidraw.md`, or `x.excalidraw` in older vaults. */
export function isDrawingPath(path: VaultPath): boolean {
  return DRAWING.test(path);
}

/** The picture that Excalidraw keeps beside a drawing, if it is told to: `x.excalidraw.svg` or `x.svg` for `x.excalidraw.md`. */
export function pictureOfDrawing(path: VaultPath, has: (path: VaultPath) => boolean): VaultPath | undefined {
  if (!isDrawingPath(path)) return undefined;
  const stem = path.replace(DRAWING, "");
  return PICTURES.map((end) => stem + end).find(has);
}

const DRAWING = /\.excalidraw(?:\.md)?$/i;
const PICTURES = [
  ".excalidraw.svg",
  ".svg",
  ".excalidraw.light.svg",
  ".excalidraw.png",
  ".png",
  ".excalidraw.light.png",
];
