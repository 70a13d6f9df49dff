/** One colour for everything that is accented, in shades that can be read on Madang's own grounds. */

/** What stands under the accent in `src/styles/tokens.css`, and the text that stands on its soft shade. */
export const GROUNDS = {
  light: { grounds: ["#fdfcf9", "#ffffff", "#f4f2ec"], texts: ["#26241f", "#625d52"] },
  dark: { grounds: ["#171a19", "#232928", "#1f2423"], texts: ["#e3e4de", "#a5aaa3"] },
} as const;

/** WCAG's AA for text. */
export const LEAST_CONTRAST = 4.5;

export interface Shade {
  readonly accent: Colour;
  /** A ground of the same hue: chips, what is chosen. */
  readonly soft: Colour;
}

/** Hue in degrees, the others in percent, each with one decimal at most. */
export interface Colour {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** The accent as CSS for the page's own styles to follow. Lightness gives way where it cannot be read; the hue stays. */
export function accentCss(text: string): string {
  const colour = colourOf(text);
  if (colour === undefined) return "";
  const rule = (shade: Shade): string => {
    const { hue, saturation, lightness } = shade.accent;
    return `--accent-h: ${hue}; --accent-s: ${saturation}%; --accent-l: ${lightness}%; --accent-soft: ${cssOf(shade.soft)};`;
  };
  // Paper is white: the light shades hold there too.
  return `:root { ${rule(shadeOf(colour, "light"))} }\n@media screen { :root:where(.theme-dark) { ${rule(shadeOf(colour, "dark"))} } }\n`;
}

/** The shade of a colour for one scheme: as near to the colour as can be read there. */
export function shadeOf(colour: Colour, scheme: "light" | "dark"): Shade {
  const { grounds, texts } = GROUNDS[scheme];
  const soft = softOf(colour, scheme, texts);
  const under = [...grounds.map(hexToRgb), rgbOf(soft)];
  const step = scheme === "light" ? -0.5 : 0.5;
  let accent = { ...colour, lightness: rounded(colour.lightness) };
  while (accent.lightness > 0 && accent.lightness < 100 && !isReadable(accent, under)) {
    accent = { ...accent, lightness: rounded(accent.lightness + step) };
  }
  // White on white starts at the end of the way.
  for (let l = scheme === "light" ? 100 : 0; !isReadable(accent, under); l += step)
    accent = { ...accent, lightness: l };
  return { accent, soft };
}

function softOf({ hue, saturation }: Colour, scheme: "light" | "dark", texts: readonly string[]): Colour {
  const step = scheme === "light" ? 0.5 : -0.5;
  let soft = {
    hue,
    saturation: rounded(Math.min(saturation, scheme === "light" ? 40 : 22)),
    lightness: scheme === "light" ? 91 : 17,
  };
  while (!texts.every((text) => contrast(hexToRgb(text), rgbOf(soft)) >= LEAST_CONTRAST)) {
    soft = { ...soft, lightness: soft.lightness + step };
  }
  return soft;
}

function isReadable(colour: Colour, grounds: readonly Rgb[]): boolean {
  return grounds.every((ground) => contrast(rgbOf(colour), ground) >= LEAST_CONTRAST);
}

/** Reads `#rgb`, `#rrggbb`, `rgb(…)` and `hsl(…)`; `undefined` for anything else. */
export function colourOf(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/.test(value) ? hexToRgb(value) : undefined;
  if (hex !== undefined) return hslOf(hex);
  const [, name, first = "", second = "", third = ""] = FUNCTION.exec(value) ?? [];
  if (name === undefined) return undefined;
  if (name === "rgb") {
    const parts = [first, second, third].map((part) => Number.parseFloat(part) * (part.endsWith("%") ? 2.55 : 1));
    return parts.some((part) => part < 0 || part > 255) ? undefined : hslOf(parts as unknown as Rgb);
  }
  const [hue, saturation, lightness] = [first, second, third].map((part) => Number.parseFloat(part)) as unknown as Rgb;
  return saturation < 0 || saturation > 100 || lightness < 0 || lightness > 100
    ? undefined
    : { hue: rounded(((hue % 360) + 360) % 360), saturation: rounded(saturation), lightness: rounded(lightness) };
}

const FUNCTION = /^(rgb|hsl)\(\s*(-?[\d.]+)(?:deg)?%?\s*[\s,]\s*([\d.]+%?)\s*[\s,]\s*([\d.]+%?)\s*\)$/;

type Rgb = readonly [red: number, green: number, blue: number];

function hexToRgb(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  return (digits ?? []).map((pair) => Number.parseInt(pair, 16)) as unknown as Rgb;
}

function hslOf([red, green, blue]: Rgb): Colour {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  const middle = most - range / 2;
  const turn = most === r ? (g - b) / range : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return {
    hue: range === 0 ? 0 : rounded((turn * 60 + 360) % 360),
    saturation: range === 0 ? 0 : rounded((range / (1 - Math.abs(2 * middle - 1))) * 100),
    lightness: rounded(middle * 100),
  };
}

/** As a browser shows it: whole steps. */
function rgbOf({ hue, saturation, lightness }: Colour): Rgb {
  const l = lightness / 100;
  const reach = (saturation / 100) * Math.min(l, 1 - l);
  const at = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return Math.round((l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))) * 255);
  };
  return [at(0), at(8), at(4)];
}

/** The contrast of two colours as WCAG 2 defines it. */
export function contrastOf(first: Colour | string, second: Colour | string): number {
  const [a, b] = [first, second].map((colour) => (typeof colour === "string" ? hexToRgb(colour) : rgbOf(colour)));
  return a === undefined || b === undefined ? 1 : contrast(a, b);
}

function contrast(first: Rgb, second: Rgb): number {
  const [a, b] = [luminanceOf(first), luminanceOf(second)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour as CSS and SVG write it. */
export function cssOf({ hue, saturation, lightness }: Colour): string {
  return `hsl(${hue} ${saturation}% ${lightness}%)`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
