import assert from "node:assert/strict";
import { test } from "node:test";
import { splitFrontmatter } from "../../src/markdown/frontmatter.ts";

/** Properties and body of a text whose properties can be read. */
function read(text: string) {
  const parts = splitFrontmatter(text);
  if (parts.kind !== "read") throw new Error(parts.cause);
  return parts;
}

/** Line and cause of properties that cannot be read. */
function unread(text: string) {
  const parts = splitFrontmatter(text);
  if (parts.kind !== "unreadable") throw new Error("The properties were read.");
  return parts;
}

test("one line of JSON, as the Digital Garden plugin writes it, is properties", () => {
  const { properties, body, bodyLine } = read('---\n{"dg-publish":true,"permalink":"/a//b/"}\n---\n\nWords.');
  assert.deepEqual(properties, { "dg-publish": true, permalink: "/a//b/" });
  assert.deepEqual([body, bodyLine], ["\nWords.", 4]);
});

test("YAML is properties, and dates in it stay text", () => {
  const { properties } = read("---\ndg-publish: true\ncreated: 2025-02-03\ntags:\n  - 학습\n---\nWords.");
  assert.deepEqual(properties, { "dg-publish": true, created: "2025-02-03", tags: ["학습"] });
});

test("a note without properties is all body", () => {
  assert.deepEqual(read("Words.\n\n---\na: b\n---\n"), {
    kind: "read",
    properties: {},
    body: "Words.\n\n---\na: b\n---\n",
    bodyLine: 1,
  });
});

test("an empty set of properties is none", () => {
  assert.deepEqual(read("---\n---\nWords."), { kind: "read", properties: {}, body: "Words.", bodyLine: 3 });
});

test("properties without a body leave it empty", () => {
  assert.equal(read("---\ndg-publish: true\n---").body, "");
});

test("an empty file has neither", () => {
  assert.deepEqual(read(""), { kind: "read", properties: {}, body: "", bodyLine: 1 });
});

test("an escaped pipe in a JSON text is a pipe", () => {
  assert.equal(read('---\n{"up":"[[03 - Tags/가\\|가]]"}\n---\n').properties.up, "[[03 - Tags/가|가]]");
});

test("an escaped pipe in a quoted YAML text is a pipe", () => {
  assert.equal(read('---\nup: "[[가\\|나]]"\n---\n').properties.up, "[[가|나]]");
});

test("blank lines before the properties count for the body's line and for nothing else", () => {
  const { properties, bodyLine } = read("\n \n---\ndg-publish: true\n---\nWords.");
  assert.deepEqual([properties["dg-publish"], bodyLine], [true, 6]);
});

test("spaces after the `---` lines do not matter", () => {
  assert.equal(read("---  \ndg-publish: true\n--- \nWords.").body, "Words.");
});

test("a note that opens with a rule is body from its first line on", () => {
  assert.equal(read("---\nA yard in the rain.\n---\nWords.").body, "---\nA yard in the rain.\n---\nWords.");
});

test("a list between two rules is body", () => {
  assert.equal(read("---\n- sweep\n- rest\n---\n").body, "---\n- sweep\n- rest\n---\n");
});

test("a lone rule at the start is body", () => {
  assert.equal(read("---\n\nWords without properties.").body, "---\n\nWords without properties.");
});

test("a longer dash line closes nothing", () => {
  assert.equal(read("---\ntitle: a\nnote: |\n  x\n  -----\n---\nWords.").body, "Words.");
});

test("properties without a closing line are told at their opening line", () => {
  const { line, cause } = unread("---\ndg-publish: true\n\nWords.");
  assert.deepEqual([line, cause], [1, "the properties have no closing `---` line"]);
});

test("broken YAML is told with the line it breaks on", () => {
  assert.equal(unread("---\ndg-publish: true\ntitle: a: b\n---\n").line, 3);
});

test("the line of broken YAML counts from the file's first line, blank lines before the properties too", () => {
  assert.equal(unread("\n\n---\ndg-publish: true\ntitle: a: b\n---\n").line, 5);
});

test("a tab that indents is told with its cause", () => {
  assert.match(unread("---\ntags:\n\t- a\n---\n").cause, /tab/);
});

test("broken JSON is told", () => {
  assert.equal(unread('---\n{"dg-publish":true,"title":"a}\n---\n').line, 2);
});

test("properties that one name holds twice are told, for nobody knows which is meant", () => {
  assert.match(unread("---\ndg-publish: true\ndg-publish: false\n---\n").cause, /duplicat/);
});

test("a list among the properties is told at its line", () => {
  assert.equal(unread("---\ndg-publish: true\n- a\n---\n").line, 3);
});
