import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf } from "../garden-of.ts";

// Places where code seems to open or close and does not: what stands in a comment stays out all the same.
for (const [where, text] of [
  ["between backticks of two list items", "- a ` tick\n- b %%secret%% ` x`"],
  ["between a heading's backtick and a paragraph's", "# a ` b\n%%secret%% `c`"],
  ["between backticks of two table cells", "| a ` | b |\n|---|---|\n| %%secret%% ` | c |"],
  ["after a fence that its list item closes", "- ```\n  code\n\n%%secret%%"],
  ["after a fence that its quote closes", "> ```\n> code\n\n%%secret%%"],
  ["after a fence drawn by four spaces", "text\n\n    ```\n\n%%secret%%"],
  ["inside HTML that shows a fence's marks", "<div>\n```\n</div>\n\n%%secret%%"],
  ["after a backtick in a link's name", "[[a`b]] %%secret%% `c`"],
  ["after a backtick in an address", "<https://example.org/`a> %%secret%% `c`"],
  ["after a comment that hides a fence", "%%\n```\n%%\ntext %%secret%% more"],
  ["in an HTML comment after such a fence", "> ```\n> code\n\n<!-- secret -->"],
] as const) {
  test(`a comment ${where} is not published`, () => {
    const garden = gardenOf({ "A.md": text });
    for (const published of [garden.bodyOf("A.md"), garden.sourceOf("A.md"), garden.noteAt("A.md").excerpt]) {
      assert.doesNotMatch(published, /secret/);
    }
  });
}

for (const [where, text] of [
  ["inline code", "a `%%kept%%` b"],
  ["inline code of two backticks", "a ``x ` %%kept%%`` b"],
  ["inline code over a line's end in a quote", "> a `one\n> %%kept%%` b"],
  ["a fence in a list", "- a\n  ```\n  %%kept%%\n  ```"],
  ["code after a comment", "%%gone%% `%%kept%%`"],
] as const) {
  test(`per cent signs in ${where} are code`, () => {
    assert.match(gardenOf({ "A.md": text }).bodyOf("A.md"), /%%kept%%/);
  });
}
