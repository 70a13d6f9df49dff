import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gardenOf, noteOf } from "../garden-of.ts";

/** The lines of what is told of a note's queries. */
function linesOf(text: string): (number | undefined)[] {
  return noteOf(text)
    .diagnostics.filter(({ code }) => code === "query-not-answered")
    .map(({ line }) => line);
}

describe("queries in a note", () => {
  test("a fault is told with the file's line, below properties too", () => {
    assert.deepEqual(linesOf("---\na: 1\n---\n\n```dataview\nLIST\nWHERE (\n```"), [7]);
    assert.deepEqual(linesOf("> ```dataview\n> LIST g()\n> ```"), [2]);
    assert.deepEqual(linesOf("One\ntwo `= this.x +` three\n\n`= date(now)`"), [2, 4]);
    assert.deepEqual(linesOf("```base\nformulas:\n  a: 1\n  b: 'x('\n```"), [4]);
  });

  test("a note that only asks is not empty", () => {
    assert.deepEqual(noteOf("```dataview\nLIST\n```").diagnostics, []);
    assert.deepEqual(gardenOf({ "A.md": "```dataview\nLIST\n```" }).told("empty-note"), []);
  });

  test("a fence of another language is code", () => {
    assert.ok(gardenOf({ "A.md": "```dataviews\nLIST\n```" }).bodyOf("A.md").startsWith("<pre"));
  });

  test("what a query is made of stays with it when HTML of the author's is looked through", () => {
    const html = gardenOf({
      "A.md": "<b>x</b>\n\n```base\nviews:\n  - type: table\n    summaries: {file.name: Count}\n```",
    }).bodyOf("A.md");
    assert.match(html, /<table class="obsidian-base-table">/);
    assert.match(html, /<tfoot>/);
    assert.match(html, /<section class="obsidian-base-view" data-view-type="table">/);
  });
});
