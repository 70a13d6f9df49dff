import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { accentCss, colourOf, contrastOf, GROUNDS, LEAST_CONTRAST, shadeOf } from "../../src/owner/accent.ts";

const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = tokens.split(":root:where(.theme-dark)");

for (const [scheme, css] of [
  ["light", light],
  ["dark", dark],
] as const) {
  test(`the accent is measured against the ${scheme} page's own colours`, () => {
    const value = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1];
    const { grounds, texts } = GROUNDS[scheme];
    assert.deepEqual(
      new Set(grounds),
      new Set(["background-primary", "background-primary-alt", "background-secondary"].map(value)),
    );
    assert.deepEqual([...texts], ["text-normal", "text-muted"].map(value));
  });

  test(`every accent can be read on the ${scheme} page, and every text on its soft shade`, () => {
    const { grounds, texts } = GROUNDS[scheme];
    for (let hue = 0; hue < 360; hue += 15) {
      for (const saturation of [0, 30, 60, 100]) {
        for (const lightness of [0, 20, 40, 50, 60, 80, 100]) {
          const { accent, soft } = shadeOf({ hue, saturation, lightness }, scheme);
          const least = Math.min(
            ...grounds.map((ground) => contrastOf(accent, ground)),
            contrastOf(accent, soft),
            ...texts.map((text) => contrastOf(text, soft)),
          );
          assert.ok(least >= LEAST_CONTRAST, `${hue} ${saturation} ${lightness}: ${least}`);
          assert.equal(accent.hue, hue);
        }
      }
    }
  });
}

test("a colour that can be read stays as it is", () => {
  assert.deepEqual(shadeOf({ hue: 157, saturation: 60, lightness: 26 }, "light").accent, {
    hue: 157,
    saturation: 60,
    lightness: 26,
  });
});

for (const [text, colour] of [
  ["#f00", { hue: 0, saturation: 100, lightness: 50 }],
  [" #1B6B4C ", { hue: 156.8, saturation: 59.7, lightness: 26.3 }],
  ["rgb(0, 0, 255)", { hue: 240, saturation: 100, lightness: 50 }],
  ["hsl(157 60% 26%)", { hue: 157, saturation: 60, lightness: 26 }],
  ["hsl(-30deg, 10%, 20%)", { hue: 330, saturation: 10, lightness: 20 }],
  ["#888", { hue: 0, saturation: 0, lightness: 53.3 }],
] as const) {
  test(`${JSON.stringify(text)} is a colour`, () => assert.deepEqual(colourOf(text), colour));
}

for (const text of ["", "green", "#12", "#12345", "rgb(300 0 0)", "hsl(1 200% 3%)", "url(x)", "#fff; } body { x: y"]) {
  test(`${JSON.stringify(text)} is no colour`, () => assert.equal(colourOf(text), undefined));
}

test("white and black become shades that can be read", () => {
  assert.match(accentCss("#fff"), /^:root \{ --accent-h: 0; --accent-s: 0%; --accent-l: 4\d/);
  assert.match(accentCss("#000"), /theme-dark\) \{ --accent-h: 0; --accent-s: 0%; --accent-l: [5-7]\d/);
});
