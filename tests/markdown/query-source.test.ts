import assert from "node:assert/strict";
import { test } from "node:test";
import { isQueryCode, publicQuery } from "../../src/markdown/query-source.ts";
import { gardenOf } from "../garden-of.ts";

const { garden } = gardenOf({ "Yard/A.md": "", "Yard/Hid.md": "---\ndg-hide: true\n---" });

test("a query keeps its links to published notes, and of others the words", () => {
  const query = "LIST FROM [[Yard/A|a]] OR [[Cellar/Secret]] OR [[Cellar/Secret#Plot|it]] OR [[Yard/Hid]]";
  assert.equal(publicQuery(query, garden), "LIST FROM [[Yard/A|a]] OR [[Secret]] OR [[it]] OR [[Hid]]");
});

test("a query is told from other code by how it begins", () => {
  for (const code of ["```dataview\n[[A]]", "~~~ base\n", "`= [[A]]`", "`$=dv.x`"])
    assert.equal(isQueryCode(code), true);
  for (const code of ["```js\n[[A]]", "`a = [[A]]`", "```databases\n"]) assert.equal(isQueryCode(code), false);
});
