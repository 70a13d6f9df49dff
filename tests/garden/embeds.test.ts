import assert from "node:assert/strict";
import { test } from "node:test";
import {
  EMBED_DEPTH,
  EMBEDDED_TEXT_A_PAGE,
  EMBEDS_A_PAGE,
  type EmbedPlan,
  planEmbeds,
} from "../../src/garden/embeds.ts";
import { gardenOf } from "../garden-of.ts";

function planned(notes: Readonly<Record<string, string>>, path = "A.md"): EmbedPlan {
  const { garden, noteAt } = gardenOf(notes);
  return planEmbeds(noteAt(path), garden.notes);
}

function answersIn(plan: EmbedPlan): number {
  let answers = 0;
  for (const answer of plan.values()) answers += 1 + (answer.kind === "shown" ? answersIn(answer.embeds) : 0);
  return answers;
}

test("a note without embeds has no plan", () => {
  assert.equal(planned({ "A.md": "[[B]] ![[a.png]]", "B.md": "x" }).size, 0);
});

test("an embed shows its note, and the plan goes on in it", () => {
  const [first] = planned({
    "A.md": "![[B#One]]",
    "B.md": "# One\n![[C]]\n# Two\n![[D]]",
    "C.md": "",
    "D.md": "",
  }).values();
  assert.equal(first?.kind, "shown");
  if (first?.kind === "shown") assert.deepEqual([first.fragment, [...first.embeds.keys()]], ["one", [0]]);
});

test("an embed in a footnote belongs to the section that refers to the footnote", () => {
  const { noteAt } = gardenOf({ "A.md": "# One\n\nx[^1]\n\n# Two\n\ny\n\n[^1]: ![[B]]", "B.md": "" });
  assert.ok(noteAt("A.md").embeds[0]?.within.includes("one"));
});

test("a section's length is its text, sections in it included", () => {
  const { noteAt } = gardenOf({ "A.md": "ab\n\n# One\n\nabcd ^x\n\n## Two\n\nabc" });
  assert.deepEqual({ ...noteAt("A.md").lengths }, { two: 6, one: 13, "": 15, "^x": 4 });
});

test(`what lies more than ${EMBED_DEPTH} deep is cut, in a chain of a thousand notes too, each told once`, () => {
  const notes = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`${i}.md`, i === 999 ? "end" : `![[${i + 1}]]`]),
  );
  const garden = gardenOf(notes);
  assert.equal(garden.told("embed-too-deep").length, 1000 - EMBED_DEPTH - 1);
  assert.match(garden.bodyOf("0.md"), /too deep: <a class="internal-link" href="\/6\/">6<\/a>/);
});

test("a note may embed as many notes as a page's budget holds, and no more", () => {
  const notes: Record<string, string> = {};
  for (let i = 0; i <= EMBEDS_A_PAGE; i++) notes[`n${i}.md`] = "x";
  const embeds = Object.keys(notes).map((path) => `![[${path}]]`);
  const garden = gardenOf({ ...notes, "A.md": embeds.slice(1).join("\n"), "B.md": embeds.join("\n") });
  assert.deepEqual(
    garden.told("embed-too-large").map(({ path }) => path),
    ["B.md"],
  );
});

test("a page's embedded text has a bound, and a block of a large note fits", () => {
  const garden = gardenOf({
    "A.md": "![[Large]]",
    "B.md": "![[Large#^x]]",
    "Large.md": `${"long ".repeat(EMBEDDED_TEXT_A_PAGE / 5)}\n\nshort ^x`,
  });
  assert.deepEqual(
    garden.told("embed-too-large").map(({ path }) => path),
    ["A.md"],
  );
});

test("two notes that embed each other many times have small plans", () => {
  for (const times of [50, 400]) {
    const plan = planned({ "A.md": "![[B]]\n".repeat(times), "B.md": "![[A]]\n![[B]]\n".repeat(times) });
    assert.ok(answersIn(plan) <= times + EMBEDS_A_PAGE, `${answersIn(plan)} answers`);
  }
});

test("notes that all embed each other have small plans", () => {
  const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const text = names.map((name) => `![[${name}]]`).join("\n");
  const { garden } = gardenOf(Object.fromEntries(names.map((name) => [`${name}.md`, text])));
  for (const note of garden.notes.values()) {
    assert.ok(answersIn(planEmbeds(note, garden.notes)) <= names.length + EMBEDS_A_PAGE);
  }
});
