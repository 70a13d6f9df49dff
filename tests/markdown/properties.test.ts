import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOfName, isoDateOf } from "../../src/markdown/dates.ts";
import { gardenOf, noteOf } from "../garden-of.ts";

for (const [written, iso] of [
  ["2025-02-03", "2025-02-03"],
  ["2025-2-3", "2025-02-03"],
  ["2025.02.03", "2025-02-03"],
  ["2025. 2. 3.", "2025-02-03"],
  ["2025/2/3", "2025-02-03"],
  ["2025년 2월 3일", "2025-02-03"],
  ["2025-02-03 09:30", "2025-02-03T09:30:00"],
  ["2025-02-03T09:30:15+09:00", "2025-02-03T09:30:15+09:00"],
  ["2024-03-01T09:00:00.000+0900", "2024-03-01T09:00:00+09:00"],
  ["2025-02-03T00:30:00Z", "2025-02-03T00:30:00Z"],
  ["2024-02-29", "2024-02-29"],
  ["2025-02-29", undefined],
  ["1895-05-05", "1895-05-05"],
  ["0001-01-01", undefined],
  ["9999-12-31", "9999-12-31"],
  ["2025-02-03T09:00:00+99:99", undefined],
  ["2025-02-03T09:00:00+25:00", undefined],
  ["2025-02-03T09:00:00+14:00", "2025-02-03T09:00:00+14:00"],
  ["2025-13-01", undefined],
  ["2025-02-03T25:00", undefined],
  ["2025년 2월", undefined],
  ["yesterday", undefined],
  ["", undefined],
  ["2025-02-03 and more", undefined],
] as const) {
  test(`the date ${JSON.stringify(written)} is ${iso ?? "none"}`, () => {
    assert.equal(isoDateOf(written), iso);
  });
}

for (const [name, day] of [
  ["2025-02-03", "2025-02-03"],
  ["2025.01.14(화)", "2025-01-14"],
  ["2025.01.14(화) - 계획표", "2025-01-14"],
  ["회의 2025-02-03", "2025-02-03"],
  ["2025-02", undefined],
  ["2025-04-5week", undefined],
  ["2025-02-30", undefined],
  ["12025-02-033", undefined],
  ["2025-02.03", undefined],
] as const) {
  test(`the file name ${name} speaks of ${day ?? "no day"}`, () => {
    assert.equal(dayOfName(name), day);
  });
}

test("created wins over date, and date over the file's name", () => {
  const created = (text: string): string | undefined =>
    gardenOf({ "2025-01-01.md": text }).noteAt("2025-01-01.md").created;
  assert.deepEqual(
    [created("---\ndate: 2025-02-02\ncreated: 2025-03-03\n---"), created("---\ndate: 2025-02-02\n---"), created("")],
    ["2025-03-03", "2025-02-02", "2025-01-01"],
  );
});

test("a date may be a link to its day or month", () => {
  const created = (written: string) => {
    const { noteAt, told } = gardenOf({ "A.md": `---\ndate: ${written}\n---` });
    return [noteAt("A.md").created, told("unreadable-date").length];
  };
  assert.deepEqual(created('"[[2025-02-08]]"'), ["2025-02-08", 0]);
  assert.deepEqual(created('"[[Daily/2025.02.08(토)|Saturday]]"'), ["2025-02-08", 0]);
  assert.deepEqual(created("[[2025-02-08]]"), ["2025-02-08", 0]);
  assert.deepEqual(created('"[[2025-02]]"'), [undefined, 0]);
  assert.deepEqual(created('"[[Someday]]"'), [undefined, 1]);
});

test("a date that is none is told, and the note has the next best", () => {
  const { noteAt, told } = gardenOf({ "2025-01-01.md": "---\ncreated: 2025년 13월\n---" });
  assert.deepEqual([noteAt("2025-01-01.md").created, told("unreadable-date").length], ["2025-01-01", 1]);
});

test("a date the plugin keeps apart counts", () => {
  assert.equal(noteOf('---\n{"dg-note-properties":{"created":"2025-02-03"}}\n---\n').created, "2025-02-03");
});

test("a note without any date has none", () => {
  assert.deepEqual([noteOf("text").created, noteOf("text").updated], [undefined, undefined]);
});

for (const [yaml, title] of [
  ["title: The yard", "The yard"],
  ["title: 2025", "2025"],
  ['title: "  "', "A"],
  ["title:", "A"],
  ["title: [a, b]", "A"],
  ["titel: x", "A"],
] as const) {
  test(`with ${JSON.stringify(yaml)} the note A is called ${title}`, () => {
    assert.equal(noteOf(`---\n${yaml}\n---`).title, title);
  });
}

test("a note's title is its file's name, date and all", () => {
  assert.equal(
    gardenOf({ "x/2025-01-31-meeting.md": "" }).noteAt("x/2025-01-31-meeting.md").title,
    "2025-01-31-meeting",
  );
});

for (const yaml of ["aliases: [a, b]", "aliases:\n  - a\n  - b", "alias: a\naliases: b", "aliases: [b, a, a]"]) {
  test(`${JSON.stringify(yaml)} gives the aliases a and b`, () => {
    assert.deepEqual([...noteOf(`---\n${yaml}\n---`).aliases].sort(), ["a", "b"]);
  });
}

for (const key of ["dg-hide", "hide"]) {
  for (const value of ["true", '"true"', "True"]) {
    test(`${key}: ${value} hides a note`, () => {
      assert.equal(noteOf(`---\n${key}: ${value}\n---`).hidden, true);
    });
  }
}

test('dg-hide: "false" hides nothing', () => {
  assert.equal(noteOf('---\ndg-hide: "false"\n---').hidden, false);
});

test("a note's own switches are read as Obsidian and as the plugin write them", () => {
  assert.deepEqual(noteOf('---\ndg-show-toc: "false"\ndgShowBacklinks: "true"\n---').features, {
    toc: false,
    backlinks: true,
  });
});

test("words are counted as people do, Chinese characters and kana one by one", () => {
  assert.equal(noteOf("두 단어, one two. 漢字かな").words, 8);
});

test("the excerpt is the first words, without markup", () => {
  assert.equal(noteOf("# h\n\nThe **yard** of [[B|the b]].\n\n- item").excerpt, "The yard of the b. item");
});

test("a long text's excerpt ends with a word", () => {
  assert.match(noteOf("word ".repeat(100)).excerpt, /^(?:word )+word…$/);
});

test("an excerpt is never cut inside an emoji", () => {
  assert.doesNotMatch(noteOf(`a${"🚀".repeat(300)}`).excerpt, /\p{Cs}/u);
});

test("a very long note is told", () => {
  assert.equal(gardenOf({ "A.md": "word ".repeat(250_000) }).told("large-note").length, 1);
});
