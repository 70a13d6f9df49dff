import assert from "node:assert/strict";
import { test } from "node:test";
import { BLOCKS } from "../../src/reviews/blocks.ts";
import { reviewsProblem } from "../../src/reviews/review-options.ts";
import { filledTitle, parseTemplate } from "../../src/reviews/template.ts";
import { assertGrowsEvenly } from "../growth.ts";

/** A template with each block as `<name by limit>`. */
function read(text: string): string {
  return parseTemplate("T.md", text)
    .parts.map((part) => {
      if (typeof part === "string") return part;
      const { name, by, limit, of, prefix } = part;
      return `${prefix}<${[name, of, by && `by ${by}`, limit].filter((word) => word !== undefined).join(" ")}>`;
    })
    .join("");
}

function told(text: string): readonly (readonly [number | undefined, string])[] {
  return parseTemplate("T.md", text, 5).diagnostics.map(({ line, message }) => [line, message]);
}

test("words stand in a line, larger blocks on a line of their own", () => {
  assert.equal(read("# {{period.name}}!\n{{tasks.done}}\nend"), "# <period.name>!\n<tasks.done>\nend");
});

test("a block may say how, how much, or its number only", () => {
  assert.equal(read("{{ tasks.open  by heading limit 20 }}"), "<tasks.open by heading 20>");
  assert.equal(read("Done: {{tasks.done count}}."), "Done: <count tasks.done>.");
});

test("a block stands in a callout as well", () => {
  assert.equal(read("> [!todo]\n> {{tasks.open}}"), "> [!todo]\n> <tasks.open>");
});

test("code shows blocks as they are written", () => {
  for (const text of ["`{{progress}}` x", "```\n{{progress}}\n```", "~~~~\n{{nothing}}\n~~~\n{{nothing}}\n~~~~"]) {
    assert.equal(read(text), text);
    assert.deepEqual(told(text), []);
  }
});

test("after code, blocks are blocks again", () => {
  assert.equal(read("```\nx\n```\n{{progress}}"), "```\nx\n```\n<progress>");
});

test("an unknown block stays, and is told with its line and the list of blocks", () => {
  const { parts, diagnostics } = parseTemplate("T.md", "a\n{{tasks.finished}}", 5);
  assert.equal(parts.join(""), "a\n{{tasks.finished}}");
  assert.equal(diagnostics[0]?.line, 6);
  assert.match(diagnostics[0]?.hint ?? "", /tasks\.done, tasks\.open/);
});

test("what a block does not take is told", () => {
  assert.match(told("{{calendar limit 3}}")[0]?.[1] ?? "", /takes no "limit"/);
  assert.match(told("{{tasks.done by moon}}")[0]?.[1] ?? "", /by heading, note, day/);
  assert.match(told("{{days limit many}}")[0]?.[1] ?? "", /number from 1/);
});

test("a large block among words stays as it is, and is told", () => {
  assert.equal(read("- {{tasks.done}}"), "- {{tasks.done}}");
  assert.match(told("- {{tasks.done}}")[0]?.[1] ?? "", /a line of its own/);
});

test("what Obsidian's own templates fill is left alone", () => {
  assert.deepEqual(told("{{title}} {{date:YYYY-MM}} {{time}}"), []);
});

test("names of every object's own are no blocks", () => {
  assert.equal(read("{{constructor}} {{count}}"), "{{constructor}} {{count}}");
});

test("every block's example can be read", () => {
  for (const { example } of Object.values(BLOCKS)) assert.deepEqual(told(example), [], example);
});

test("a title takes the period's words", () => {
  assert.equal(
    filledTitle("{{period.name}} {{x}}", (name) => (name === "period.name" ? "May" : undefined)),
    "May {{x}}",
  );
});

for (const [name, line] of Object.entries({ braces: "{{", ticks: "`{{a}} ", blocks: "{{period.name}}" }))
  test(`a template of ${name} costs no more than it is long`, () => {
    assertGrowsEvenly((size) => void parseTemplate("T.md", line.repeat(size)), 5000);
  });

test("settings of reviews say what is wrong with them", () => {
  const good = { every: "month", template: "Templates/Month.md" };
  assert.equal(reviewsProblem([good, { ...good, permalink: "/m/{{period.key}}/", title: "x" }]), undefined);
  assert.match(reviewsProblem([{ ...good, every: "day" }]) ?? "", /number 1 has `every/);
  assert.match(reviewsProblem([good, { ...good, template: "../x.md" }]) ?? "", /number 2 has a `template`/);
  assert.match(reviewsProblem([{ ...good, permalink: "/m/" }]) ?? "", /names the period/);
  assert.match(reviewsProblem([{ ...good, folder: "x" }]) ?? "", /has no `folder`/);
  assert.match(reviewsProblem({}) ?? "", /a list/);
});
