import assert from "node:assert/strict";
import { test } from "node:test";
import { noteNames } from "../../src/outputs/note-names.ts";
import { createNameFiles, type NamedNote, nameKeyOf } from "../../src/search/names.ts";
import { gardenOf } from "../garden-of.ts";
import { assertGrowsEvenly } from "../growth.ts";

const note = (title: string, rest: Partial<NamedNote> = {}): NamedNote => ({
  url: `/${title}/`,
  title,
  aliases: [],
  headings: [],
  ...rest,
});

test("a key is a name's consonants, without spaces and signs", () => {
  assert.equal(nameKeyOf("프로세스 관리"), "ㅍㄹㅅㅅㄱㄹ");
  assert.equal(nameKeyOf("EC2 인스턴스"), "ec2ㅇㅅㅌㅅ");
  assert.equal(nameKeyOf("ㅍㄹㅅ"), "ㅍㄹㅅ");
  assert.equal(nameKeyOf("!?"), "");
});

test("titles, aliases and headings are in the list, each with its note", () => {
  const [first] = createNameFiles([
    note("감나무", { aliases: ["persimmon"], headings: [{ text: "물 주기", id: "물-주기" }] }),
  ]);
  assert.deepEqual(first?.file.notes, [["/감나무/", "감나무"]]);
  assert.deepEqual(first?.file.names, [
    ["persimmon", 0],
    ["", 0],
    ["물 주기", 0, "물-주기"],
  ]);
});

test("files are in the order of their keys, and none is large", () => {
  const notes = Array.from({ length: 2_000 }, (_, i) =>
    note(`${String.fromCharCode(0xac00 + ((i * 37) % 11_000))}나다 ${i}`),
  );
  const files = createNameFiles(notes);
  assert.ok(files.length > 3);
  assert.deepEqual(
    files.map(({ start }) => start).sort(),
    files.map(({ start }) => start),
  );
  for (const { file } of files) assert.ok(JSON.stringify(file).length < 14_000);
});

test("a heading that many notes have is no name", () => {
  const notes = Array.from({ length: 20 }, (_, i) => note(`글 ${i}`, { headings: [{ text: "태그", id: "태그" }] }));
  const names = createNameFiles(notes).flatMap(({ file }) => file.names);
  assert.ok(names.every(([, , heading]) => heading === undefined));
});

test("hidden notes are in no list", () => {
  const { garden } = gardenOf({ "A.md": "# 하나", "비밀 서랍.md": "---\ndg-hide: true\n---\n" });
  assert.ok(![...noteNames(garden, "").values()].join("").includes("서랍"));
});

test("a month that nobody wrote a note for is in the list, by the name it is filed under and its own", () => {
  const { garden } = gardenOf({ "2025-01-05.md": "", "A.md": "#2025년-2월", "2025-03.md": "" });
  const text = [...noteNames(garden, "").values()].join("");
  for (const name of ["2025-01", "2025년-2월", "2025-02"]) assert.ok(text.includes(`"${name}"`), name);
  assert.equal(text.split('"/2025-03/"').length, 2);
});

test("the list grows with the garden", () => {
  assertGrowsEvenly((size) => {
    createNameFiles(
      Array.from({ length: size }, (_, i) => note(`가나 ${i}`, { headings: [{ text: `다 ${i}`, id: "다" }] })),
    );
  }, 500);
});
