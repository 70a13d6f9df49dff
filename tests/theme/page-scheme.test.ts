import assert from "node:assert/strict";
import { test } from "node:test";
import { withPageScheme } from "../../src/theme/page-scheme.ts";
import { assertGrowsEvenly } from "../growth.ts";

const squeezed = (css: string): string => withPageScheme(css).replace(/\s+/g, " ").trim();

for (const [css, expected] of [
  [".theme-dark { --a: 1 }", "@media (prefers-color-scheme: dark) {.theme-dark { --a: 1 }}"],
  ["body.theme-light .x { color: red }", "@media (prefers-color-scheme: light) {body.theme-light .x { color: red }}"],
  [
    ".theme-light, .theme-dark { --a: 1 }",
    "@media (prefers-color-scheme: light) {.theme-light { --a: 1 }} @media (prefers-color-scheme: dark) {.theme-dark { --a: 1 }}",
  ],
  ["a, .theme-dark b { c: d }", "a { c: d } @media (prefers-color-scheme: dark) {.theme-dark b { c: d }}"],
  ["body:not(.theme-dark) a { b: c }", "@media (prefers-color-scheme: light) {body:where(*) a { b: c }}"],
  [
    "@media print { .theme-dark a { b: c } }",
    "@media print { @media (prefers-color-scheme: dark) {.theme-dark a { b: c }} }",
  ],
  ["a { b: c; .theme-dark & { d: e } }", "a { b: c; @media (prefers-color-scheme: dark) {.theme-dark & { d: e }} }"],
  [".theme-dark-blue { a: b }", ".theme-dark-blue { a: b }"],
  [
    '.theme-dark a { content: "}" } b { c: d }',
    '@media (prefers-color-scheme: dark) {.theme-dark a { content: "}" }} b { c: d }',
  ],
  ["/* .theme-dark { } */ a { b: c }", "a { b: c }"],
  [
    ".theme-dark { --a: url(data:x;y) ; }",
    "@media (prefers-color-scheme: dark) {.theme-dark { --a: url(data:x;y) ; }}",
  ],
] as const) {
  test(`${css} holds in its scheme`, () => {
    assert.equal(squeezed(css), expected);
  });
}

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
