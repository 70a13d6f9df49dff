import assert from "node:assert/strict";
import { test } from "node:test";
import { splitCanvas } from "../../../src/markdown/canvas/split-canvas.ts";

test("the properties of a canvas are its metadata's", () => {
  const parts = splitCanvas('{"nodes":[],"metadata":{"frontmatter":{"dg-publish":true}}}');
  assert.deepEqual(parts.kind === "read" && parts.properties, { "dg-publish": true });
});

test("a canvas without properties, or with ones that are none, has none", () => {
  for (const text of ["", "{}", "[]", "null", '{"metadata":5}', '{"metadata":{"frontmatter":["dg-publish"]}}']) {
    const parts = splitCanvas(text);
    assert.deepEqual(parts.kind === "read" && parts.properties, {}, text);
  }
});

test("a canvas that breaks off says on which line", () => {
  const parts = splitCanvas('{\n"nodes": [\n{"id":\n\n');
  assert.deepEqual([parts.kind, parts.kind === "unreadable" && parts.line], ["unreadable", 3]);
});

test("a canvas that the plugin has compiled is split as a note is", () => {
  const parts = splitCanvas('---\n{"dg-publish":true}\n---\n<div>');
  assert.deepEqual(parts.kind === "read" && [parts.properties, parts.body], [{ "dg-publish": true }, "<div>"]);
});
