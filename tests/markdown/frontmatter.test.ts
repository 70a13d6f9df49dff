import assert from "node:assert/strict";
import { test } from "node:test";
import { type Properties, splitFrontmatter } from "../../src/markdown/frontmatter.ts";
import { noteOf } from "../garden-of.ts";

function propertiesOf(text: string): Properties {
  const parts = splitFrontmatter(text);
  assert.equal(parts.kind, "read");
  return parts.kind === "read" ? parts.properties : {};
}

/** What was left as the note's body. */
function bodyIn(text: string): string {
  const parts = splitFrontmatter(text);
  return parts.kind === "read" ? parts.body : `unreadable: ${parts.cause}`;
}

/** The line and the cause of an unreadable note. */
function troubleIn(text: string): string {
  const parts = splitFrontmatter(text);
  return parts.kind === "unreadable" ? `${parts.line}: ${parts.cause}` : "read";
}

test("one line of JSON is read", () => {
  assert.deepEqual(propertiesOf('---\n{"dg-publish":true,"permalink":"/x/"}\n---\n\nbody'), {
    "dg-publish": true,
    permalink: "/x/",
  });
});

test("JSON over several lines is read", () => {
  assert.deepEqual(propertiesOf('---\n{\n  "title": "x"\n}\n---\n'), { title: "x" });
});

test("YAML is read", () => {
  assert.deepEqual(propertiesOf("---\ntitle: x\ntags:\n  - a\n---\n"), { title: "x", tags: ["a"] });
});

test("a note without properties is all body", () => {
  assert.deepEqual([propertiesOf("text"), bodyIn("text")], [{}, "text"]);
});

test("an empty note has no properties and no body", () => {
  assert.deepEqual([propertiesOf(""), bodyIn("")], [{}, ""]);
});

test("empty properties are none", () => {
  assert.deepEqual([propertiesOf("---\n---\nbody"), bodyIn("---\n---\nbody")], [{}, "body"]);
});

test("properties of comments only are none", () => {
  assert.deepEqual(propertiesOf("---\n# later\n---\nbody"), {});
});

test("\\| in a JSON text is a pipe", () => {
  assert.deepEqual(propertiesOf('---\n{"up":"[[a\\|b]]"}\n---\n'), { up: "[[a|b]]" });
});

test("\\| in a quoted YAML text is a pipe", () => {
  assert.deepEqual(propertiesOf('---\nup: "[[a\\|b]]"\n---\n'), { up: "[[a|b]]" });
});

test("blank lines may stand before the properties", () => {
  assert.deepEqual(propertiesOf("\n \n---\ntitle: x\n---\n"), { title: "x" });
});

test("spaces after the dashes are nothing", () => {
  assert.deepEqual(propertiesOf("---  \ntitle: x\n--- \nbody"), { title: "x" });
});

test("the closing dashes may be the file's last characters", () => {
  assert.deepEqual(propertiesOf("---\ntitle: x\n---"), { title: "x" });
});

test("a date stays the text that was written", () => {
  assert.deepEqual(propertiesOf("---\ncreated: 2025-02-03\nupdated: 2025-02-03T09:00:00+09:00\n---\n"), {
    created: "2025-02-03",
    updated: "2025-02-03T09:00:00+09:00",
  });
});

test("a rule inside the body closes nothing", () => {
  assert.equal(bodyIn("---\ntitle: x\n---\none\n\n---\n\ntwo"), "one\n\n---\n\ntwo");
});

test("a note that opens with a rule, and has another further down, is all body", () => {
  assert.equal(bodyIn("---\n\nJust a thought.\n\n---\nmore"), "---\n\nJust a thought.\n\n---\nmore");
});

test("a note that opens with a rule and nothing like properties is all body", () => {
  assert.equal(bodyIn("---\ntext"), "---\ntext");
});

test("dashes further down in a line close nothing", () => {
  assert.deepEqual(propertiesOf("---\ntitle: a --- b\n---\n"), { title: "a --- b" });
});

test("reserved names are properties like any", () => {
  assert.deepEqual(propertiesOf("---\nlayout: nope\npagination: x\npage: 1\neleventy: y\n---\n"), {
    layout: "nope",
    pagination: "x",
    page: 1,
    eleventy: "y",
  });
});

test("__proto__ in a note's properties changes no other note's", () => {
  splitFrontmatter('---\n{"__proto__":{"dg-publish":true}}\n---\n');
  splitFrontmatter("---\n__proto__:\n  dg-publish: true\n---\n");
  assert.equal(({} as Record<string, unknown>)["dg-publish"], undefined);
});

test("__proto__ in JSON does not publish a note behind the gate's back", () => {
  assert.notEqual(propertiesOf('---\n{"__proto__":{"dg-publish":true}}\n---\n')["dg-publish"], true);
});

test("properties that are never closed are told on their first line", () => {
  assert.match(troubleIn("---\ntitle: x\n\ntext"), /^1: .*no closing `---`/);
});

for (const [text, line] of [
  ["---\ntitle: a: b\n---\n", 2],
  ["---\ntitle: x\n\tbad: y\n---\n", 3],
  ["---\ntitle: x\ntitle: y\n---\n", 3],
  ['---\n{"title":"x",}}\n---\n', 2],
  ["---\na: [1, 2\nb: 3\n---\n", 3],
  ["---\na: *nope\n---\n", 2],
  ["---\na: !!js/function 'x'\n---\n", 2],
  ["\n\n---\nok: 1\ntitle: a: b\n---\n", 5],
] as const) {
  test(`${JSON.stringify(text)} cannot be read, and the line is ${line}`, () => {
    assert.match(troubleIn(text), new RegExp(`^${line}: \\S`));
  });
}

test("properties that are a list are unreadable or body, never properties", () => {
  assert.notEqual(troubleIn("---\n- dg-publish: true\n---\n"), "");
});

test("a YAML bomb does not blow up", () => {
  const lines = ["a0: &a0 [x, x]"];
  for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  assert.ok(noteOf(`---\n${lines.join("\n")}\n---\n`).links.length === 0);
});

test("a body's line numbers begin after the properties", () => {
  const parts = splitFrontmatter("\n---\ntitle: x\n---\nbody");
  assert.equal(parts.kind === "read" && parts.bodyLine, 5);
});

test("a note that unfolds from YAML anchors refers to itself without end is read once", () => {
  assert.ok(noteOf("---\na: &a\n  b: *a\n---\n"));
});
