import assert from "node:assert/strict";
import { test } from "node:test";
import { accentOf } from "../../src/theme/accent.ts";

test("without styles the accent is Madang's own", () => {
  assert.equal(accentOf(""), "#1b6a4c");
});

test("the owner's accent is what the styles say last of the light look", () => {
  assert.equal(accentOf("body { --accent-h: 0; --accent-s: 100%; --accent-l: 50% }"), "#ff0000");
  assert.equal(
    accentOf(".theme-light { --accent-h: 240; --accent-s: 100%; --accent-l: 50%; } .theme-dark { --accent-h: 0; }"),
    "#0000ff",
  );
});
