import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { MOST_ON_A_SIDE } from "../../src/garden/local-graph.ts";
import { gardenOf } from "../garden-of.ts";

function graphIn(html: string): string {
  return /<section class="graph".*?<\/section>/s.exec(html)?.[0] ?? "";
}

function numbersOf(html: string, pattern: RegExp): number[] {
  return [...html.matchAll(pattern)].map((match) => Number(match[1]));
}

test("every node of a note's graph is a link", () => {
  const { pageOf } = gardenOf({ "A.md": "[[B]]", "B.md": "", "C.md": "[[A]]" });
  const graph = graphIn(pageOf("A.md"));
  assert.deepEqual([...graph.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]).slice(0, 3), [
    "/c/",
    "/a/",
    "/b/",
  ]);
});

test("a note without links has no graph", () => {
  assert.equal(graphIn(gardenOf({ "A.md": "alone" }).pageOf("A.md")), "");
});

test("a note may say whether it shows its graph", () => {
  for (const key of ["dg-show-local-graph", "dgShowLocalGraph"]) {
    const { pageOf } = gardenOf({ "A.md": `---\n${key}: false\n---\n[[B]]`, "B.md": "" });
    assert.equal(graphIn(pageOf("A.md")), "");
    assert.notEqual(graphIn(pageOf("B.md")), "");
  }
});

test("a long name is whole for those who hear it", () => {
  const name = "아주 길어서 그림 안에 다 들어가지 못하는 노트의 이름입니다 정말로 그렇습니다";
  const { pageOf } = gardenOf({ "A.md": `[[${name}]]`, [`${name}.md`]: "" });
  assert.match(graphIn(pageOf("A.md")), new RegExp(`<title>${name}</title>`));
});

test("what there is no room for is counted and leads to the backlinks", () => {
  const notes = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`N${i}.md`, "[[A]]"]));
  const graph = graphIn(gardenOf({ "A.md": "", ...notes }).pageOf("A.md"));
  assert.match(graph, /<a href="#_backlinks">12 more notes<\/a>/);
});

test("names are text, whatever signs are in them", () => {
  const { pageOf } = gardenOf({ "A.md": "[[B]]", "B.md": '---\ntitle: "<b> & \\"c\\""\n---\n' });
  assert.match(graphIn(pageOf("A.md")), /<text><tspan [^>]*>&lt;b&gt; &amp; &quot;c&quot;<\/tspan>/);
});

test("in a language that runs to the left the picture does, too", () => {
  const { pageOf } = gardenOf({ "A.md": "[[B]]", "B.md": "" }, { language: "ar" });
  assert.match(graphIn(pageOf("A.md")), /translate\(217 [\d.]+\)"><a href="\/a\/"/);
});

test("rows never lie on each other, and a full picture weighs little", () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}번째 노트인데 이름이 두 줄이 될 만큼 길다`);
  const notes = Object.fromEntries(names.map((name, i) => [`${name}.md`, i % 2 ? "[[A]]" : `[[${names[i + 1]}]]`]));
  const links = names.filter((_, i) => i % 2 === 0).map((name) => `[[${name}]]`);
  const graph = graphIn(gardenOf({ ...notes, "A.md": links.join(" ") }).pageOf("A.md"));
  const rows = numbersOf(graph, /translate\([\d.]+ ([\d.]+)\)/g);
  assert.equal(rows.length, 2 * MOST_ON_A_SIDE + 1);
  for (const [i, row] of rows.entries()) if (i > 0) assert.ok(row - (rows[i - 1] ?? 0) >= 26);
  assert.ok(gzipSync(graph).length < 2200, `${gzipSync(graph).length} bytes`);
});
