import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, noteOf, type TestOptions } from "../garden-of.ts";

const show = (show: "none" | "all" | readonly string[], hide: readonly string[] = []): TestOptions => ({
  properties: { show, hide },
});
const keysOf = (text: string, options?: TestOptions): string[] =>
  noteOf(text, options).shownProperties.map(({ key }) => key);

const NOTE = "---\nstatus: ripe\nHeight: 3\ndg-pinned: true\n---\n";

test("nothing is shown unless it is asked for", () => {
  assert.deepEqual(keysOf(NOTE), []);
});

test("all of the author's properties are shown, or those that are named, in any case", () => {
  assert.deepEqual(keysOf(NOTE, show("all")), ["status", "Height"]);
  assert.deepEqual(keysOf(NOTE, show(["height", "dg-pinned", "none"])), ["Height"]);
});

test("a hidden property stays hidden, whatever the note says", () => {
  assert.deepEqual(keysOf(NOTE.replace("---\n", "---\ndg-show-properties: true\n"), show("none", ["STATUS"])), [
    "Height",
  ]);
});

test("a note may keep its properties to itself", () => {
  assert.deepEqual(keysOf(NOTE.replace("---\n", "---\ndg-show-properties: false\n"), show("all")), []);
});

test("a shown property's file is published, another's is not", () => {
  const notes = { "A.md": '---\ncover: "[[a.png]]"\nscan: "[[b.png]]"\n---\n' };
  const attachments = ["a.png", "b.png"];
  assert.deepEqual(gardenOf(notes, { attachments, ...show(["cover"]) }).garden.attachments, ["a.png"]);
});

test("shown properties stand in the note's Markdown, links in them as words", () => {
  const notes = { "A.md": '---\nstatus: ripe\nby: ["[[Secret/Kim]]", "[[B|Lee]]"]\nnote: mine\n---\ntext', "B.md": "" };
  const source = gardenOf(notes, { privatePaths: ["Secret/Kim.md"], ...show(["status", "by"]) }).sourceOf("A.md");
  assert.match(source, /^---\ntitle: "A"\nstatus: "ripe"\nby: \["Kim","Lee"\]\n---\n/);
  assert.doesNotMatch(source, /Secret|mine/);
});

test("a value that holds itself ends", () => {
  assert.deepEqual(noteOf("---\na: &x\n  b: 1\n  c: *x\n---\n", show("all")).shownProperties[0]?.values, [
    { kind: "text", text: "b: 1" },
  ]);
});

test("a short text that YAML unfolds without end is cut", () => {
  const lines = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`);
  const note = noteOf(`---\nk0: &k0 [ha, ha]\n${lines.join("\n")}\n---\n`, show(["k30"]));
  const text = JSON.stringify(note.shownProperties);
  assert.ok(text.length < 10_000, `${text.length} characters`);
});
