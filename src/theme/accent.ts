/** The accent of a garden's light look as `"#1b6b4c"`: Madang's own, or what the owner's styles say last. */
export function accentOf(css: string): string {
  const [hue, saturation, light] = PARTS.map(({ name, own }) => Number(lastValueOf(css, name) ?? own)) as [
    number,
    number,
    number,
  ];
  return hexOf(hue, saturation / 100, light / 100);
}

/** As in `src/styles/tokens.css`. */
const PARTS = [
  { name: "--accent-h", own: 157 },
  { name: "--accent-s", own: 60 },
  { name: "--accent-l", own: 26 },
];

/** A plain number, with or without its unit, in a rule that is not for the dark alone. */
function lastValueOf(css: string, name: string): string | undefined {
  let value: string | undefined;
  const declaration = new RegExp(`${name}\\s*:\\s*(\\d{1,3}(?:\\.\\d+)?)(?:%|deg)?\\s*[;}]`, "g");
  for (const match of css.matchAll(declaration)) {
    const open = css.lastIndexOf("{", match.index);
    const selector = css.slice(Math.max(css.lastIndexOf("}", open), css.lastIndexOf("{", open - 1)) + 1, open);
    if (!/\bdark\b/.test(selector) || /\blight\b/.test(selector)) value = match[1];
  }
  return value;
}

function hexOf(hue: number, saturation: number, light: number): string {
  const reach = saturation * Math.min(light, 1 - light);
  const channel = (n: number): string => {
    const at = (n + hue / 30) % 12;
    const value = light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(255 * Math.max(0, Math.min(1, value)))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
