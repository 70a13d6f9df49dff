import assert from "node:assert/strict";
import { test } from "node:test";
import { withPageScheme } from "../../src/theme/page-scheme.ts";
import { assertGrowsEvenly } from "../growth.ts";

const squeezed = (css: string): string => withPageScheme(css).replace(/\s+/g, " ").trim();

const dark = ".theme-dark:where(:not(.theme-light))";
const light = ".theme-light:where(:not(.theme-dark))";

for (const [css, chosen, scheme, inScheme] of [
  [".theme-dark { --a: 1 }", `${dark} { --a: 1 }`, "dark", ".theme-dark { --a: 1 }"],
  ["body.theme-light .x { a: b }", `body${light} .x { a: b }`, "light", "body.theme-light .x { a: b }"],
  ["a, .theme-dark b { c: d }", `a, ${dark} b { c: d }`, "dark", ".theme-dark b { c: d }"],
  ["body:not(.theme-dark) a { b: c }", "body:not(.theme-dark) a { b: c }", "light", `body:not(${dark}) a { b: c }`],
  ['.theme-dark a { b: "}" }', `${dark} a { b: "}" }`, "dark", '.theme-dark a { b: "}" }'],
  [".theme-dark { --a: url(x;y) ; }", `${dark} { --a: url(x;y) ; }`, "dark", ".theme-dark { --a: url(x;y) ; }"],
] as const) {
  test(`${css} holds where its scheme is chosen, and in its scheme where none is`, () => {
    assert.equal(squeezed(css), `${chosen} @media (prefers-color-scheme: ${scheme}) {${inScheme}}`);
  });
}

test("a rule for both schemes is one for each", () => {
  assert.equal(
    squeezed(".theme-light, .theme-dark { --a: 1 }"),
    `${light}, ${dark} { --a: 1 } @media (prefers-color-scheme: light) {.theme-light { --a: 1 }} @media (prefers-color-scheme: dark) {.theme-dark { --a: 1 }}`,
  );
});

test("rules in rules and in media queries hold in their scheme too", () => {
  assert.equal(
    squeezed("@media print { .theme-dark a { b: c } }"),
    `@media print { ${dark} a { b: c } @media (prefers-color-scheme: dark) {.theme-dark a { b: c }} }`,
  );
  assert.equal(
    squeezed("a { b: c; .theme-dark & { d: e } }"),
    `a { b: c; ${dark} & { d: e } @media (prefers-color-scheme: dark) {.theme-dark & { d: e }} }`,
  );
});

for (const css of [".theme-dark-blue { a: b }", "a { b: c }"]) {
  test(`${css} stays as it is`, () => {
    assert.equal(squeezed(css), css);
  });
}

test("rules that repeat a scheme inside each other are not doubled again and again", () => {
  const css = ".theme-dark { ".repeat(19) + "}".repeat(19);
  assert.ok(withPageScheme(css).length < 10 * css.length);
});

test("CSS that never closes ends", () => {
  for (const css of [".theme-dark {", ".theme-dark { a: '", "/* .theme-dark", ".theme-dark { a: b } }}}", "\\"]) {
    assert.equal(typeof withPageScheme(css), "string");
  }
});

for (const [name, piece] of [
  ["blocks that never close", ".theme-dark{"],
  ["comments that never close", ".theme-dark/*"],
  ["texts that never close", ".theme-dark'"],
  ["brackets that never close", ".theme-dark("],
] as const) {
  test(`the work for ${name} grows with the text`, () => {
    assertGrowsEvenly((count) => void withPageScheme(piece.repeat(count)), 4000);
  });
}
