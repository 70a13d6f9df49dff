import assert from "node:assert/strict";
import { test } from "node:test";
import { createMentionFinder } from "../../src/garden/mentions.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

const mentioning = (notes: Readonly<Record<string, string>>, path: string): string[] =>
  gardenOf(notes)
    .mentionsOf(path)
    .map(({ source, occurrences }) => `${source}: ${occurrences.map(({ context }) => context.text).join(", ")}`);

test("a note that says another's title in plain text mentions it", () => {
  assert.deepEqual(mentioning({ "감나무.md": "", "B.md": "뜰에 감나무 한 그루." }, "감나무.md"), ["B.md: 감나무"]);
});

for (const words of ["감나무는 늙었다", "감나무에서도", "'감나무'라고", "늙은 감나무들이", "감나무입니다"]) {
  test(`"${words}" mentions it, particles and all`, () => {
    assert.deepEqual(mentioning({ "감나무.md": "", "B.md": words }, "감나무.md"), ["B.md: 감나무"]);
  });
}

for (const words of [
  "감나무꽃이 핀다",
  "늙은감나무",
  "`감나무`",
  "[[감나무]]",
  "[감나무](https://a.example)",
  "#감나무",
  "pre-감나무",
]) {
  test(`"${words}" does not mention it`, () => {
    assert.deepEqual(mentioning({ "감나무.md": "", "B.md": words }, "감나무.md"), []);
  });
}

test("an alias is a name, in any case", () => {
  const notes = { "A.md": "---\naliases: [Load Balancer]\n---", "B.md": "Behind a load\nbalancer." };
  assert.deepEqual(mentioning(notes, "A.md"), ["B.md: load\nbalancer"]);
});

test("of two names the longer is meant", () => {
  const notes = { "Terraform.md": "", "Terraform state.md": "", "B.md": "Terraform state를 옮긴다" };
  assert.deepEqual(mentioning(notes, "Terraform.md"), []);
  assert.deepEqual(mentioning(notes, "Terraform state.md"), ["B.md: Terraform state"]);
});

test("the context is the sentence, and the heading it stands under is told", () => {
  const { mentionsOf } = gardenOf({ "감나무.md": "", "B.md": "# 가을\n\n바람이 분다. 감나무가 붉다! 끝." });
  assert.deepEqual(mentionsOf("감나무.md")[0]?.occurrences, [
    { context: { before: "", text: "감나무", after: "가 붉다!" }, heading: "가을" },
  ]);
});

test("a note that links to another besides does not mention it", () => {
  assert.deepEqual(mentioning({ "감나무.md": "", "B.md": "감나무와 [[감나무]]" }, "감나무.md"), []);
});

test("dates, numbers and single letters are no names to look for", () => {
  const notes = { "2025-02-03.md": "", "Go.md": "", "물.md": "", "B.md": "2025-02-03 Go 물" };
  for (const path of Object.keys(notes)) assert.deepEqual(mentioning(notes, path), []);
});

test("a hidden note neither mentions nor is mentioned", () => {
  const notes = { "감나무.md": "우물", "우물.md": "---\ndg-hide: true\n---\n감나무" };
  assert.deepEqual([mentioning(notes, "감나무.md"), mentioning(notes, "우물.md")], [[], []]);
});

test("a name that many notes have points at none of them", () => {
  const same = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}/README.md`, ""]));
  assert.deepEqual(mentioning({ ...same, "B.md": "See README" }, "0/README.md"), []);
});

test("a finder called again finds what an edit has changed", () => {
  const find = createMentionFinder();
  const of = (text: string) => find(gardenOf({ "감나무.md": "", "B.md": text }).garden)("감나무.md").length;
  assert.deepEqual([of("감나무"), of("우물"), of("감나무")], [1, 0, 1]);
});

test("the work grows with the garden", () => {
  assertGrowsEvenly((count) => {
    const notes = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `이름 ${i} 나무.md`,
        `여기 이름 ${(i * 7) % count} 나무가 있다. `.repeat(5),
      ]),
    );
    const mentionsOf = createMentionFinder()(gardenOf(notes).garden);
    for (const path of Object.keys(notes)) mentionsOf(path);
  }, 300);
});
