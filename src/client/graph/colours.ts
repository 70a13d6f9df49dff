import type { Grouping } from "./groups.ts";

/** The page's colours as WebGL takes them. */
export interface Colours {
  readonly ground: string;
  readonly text: string;
  readonly accent: string;
  /** Of links. */
  readonly line: string;
  /** Of notes that a filter leaves out. */
  readonly faint: string;
  readonly font: string;
  /** One a group, then that of the rest. */
  readonly groups: readonly string[];
}

/** Reads the colours that hold now: the reader's scheme and the owner's theme decide. */
export function readColours(grouping: Grouping, links: number): Colours {
  const style = getComputedStyle(document.body);
  const of = (token: string): Rgb => rgbOf(style.getPropertyValue(token));
  const [ground, soft, line] = [of("--ground"), of("--text-soft"), of("--line-strong")];
  const rest = mixed(ground, soft, 0.55);
  const last = grouping.names.length - 1;
  return {
    ground: textOf(ground),
    text: textOf(of("--text")),
    accent: textOf(of("--accent")),
    line: textOf(mixed(ground, line, links > 20_000 ? 0.3 : links > 2_000 ? 0.45 : 0.75)),
    faint: textOf(mixed(ground, soft, 0.18)),
    font: style.fontFamily,
    groups: [
      ...grouping.names.map((_, i) =>
        grouping.isScale
          ? textOf(mixed(of("--color-yellow"), of("--color-purple"), last === 0 ? 1 : i / last))
          : textOf(of(GROUPS[i] ?? "--text-soft")),
      ),
      textOf(rest),
    ],
  };
}

const GROUPS = [
  "--color-green",
  "--color-blue",
  "--color-orange",
  "--color-purple",
  "--color-red",
  "--color-cyan",
  "--color-pink",
  "--color-yellow",
];

type Rgb = readonly [red: number, green: number, blue: number];

/** A browser knows every way to write a colour: it paints a dot of it, and the dot is read. */
function rgbOf(colour: string): Rgb {
  dot ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (dot === null) return [128, 128, 128];
  dot.clearRect(0, 0, 1, 1);
  dot.fillStyle = colour.trim() || "gray";
  dot.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = dot.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

let dot: OffscreenCanvasRenderingContext2D | null | undefined;

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [part(0), part(1), part(2)];
}

function textOf([red, green, blue]: Rgb): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
