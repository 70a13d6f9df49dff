import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gardenOf } from "../garden-of.ts";

describe("what queries may know", () => {
  test("a property that the configuration hides is in no answer, nor beside it", () => {
    const notes = {
      "A.md":
        "```dataview\nTABLE Pay, file.frontmatter, this.pay FROM #a\n```\n\n```base\nviews:\n  - type: table\n    order: [pay, file.properties]\n    filters: pay == null\n```",
      "B.md": "---\ntags: [a]\nPay: 4711\n---\nb",
    };
    const html = gardenOf(notes, { hiddenProperties: ["pay"] }).bodyOf("A.md");
    assert.ok(html.includes("/b/"));
    assert.ok(!html.includes("4711"));
    assert.ok(gardenOf(notes).bodyOf("A.md").includes("4711"));
  });

  test("Madang's own properties are in no answer", () => {
    const html = gardenOf({
      "A.md": "```dataview\nTABLE dg-note-icon, file.frontmatter FROM #a\n```",
      "B.md": "---\ntags: [a]\ndg-note-icon: tree\n---\nb",
    }).bodyOf("A.md");
    assert.ok(!html.includes("tree"));
  });

  test("a hidden note's page may ask about itself, others may not ask about it", () => {
    const { bodyOf } = gardenOf({
      "A.md": "`= [[H]].x`",
      "H.md": "---\ndg-hide: true\nx: 4711\n---\n`= this.x`",
    });
    assert.ok(bodyOf("H.md").includes("4711"));
    assert.ok(!bodyOf("A.md").includes("4711"));
  });

  test("no way of taking a link apart shows a private folder", () => {
    const asked = [
      "string(up)",
      "meta(up).path",
      "up.file.folder",
      "up.file.path",
      'split(say, "/")',
      'replace(say, "[[", "")',
      "file.outlinks",
      "file.frontmatter",
    ];
    const { bodyOf } = gardenOf(
      {
        "A.md": `\`\`\`dataview\nTABLE ${asked.join(", ")} FROM #a\n\`\`\``,
        "B.md":
          '---\ntags: [a]\nup: "[[Clients/Acme]]"\nsay: "see [[Clients/Acme]] or [it](Clients/Acme.md)"\n---\n[[Clients/Acme|them]]',
      },
      { privatePaths: ["Clients/Acme.md"] },
    );
    assert.ok(bodyOf("A.md").includes("Acme"));
    assert.ok(!bodyOf("A.md").includes("Clients"));
  });

  test("a file that only a property names is not linked from an answer, nor published", () => {
    const { bodyOf, garden } = gardenOf(
      { "A.md": "```dataview\nLIST doc FROM #a\n```", "B.md": '---\ntags: [a]\ndoc: "[[bill.pdf]]"\n---\nb' },
      { attachments: ["bill.pdf"] },
    );
    assert.ok(!bodyOf("A.md").includes("img/user"));
    assert.deepEqual(garden.attachments, []);
  });

  test("a base is never among the files that are published", () => {
    const { garden } = gardenOf({ "A.md": "![[x.base]] [[x.base]]" }, { bases: { "x.base": "views: []" } });
    assert.deepEqual(garden.attachments, []);
  });

  test("a base's file is told only where a published note shows it", () => {
    const bases = { "x.base": "formulas:\n  a: foo()\nviews:\n  - type: table" };
    const told = (text: string) => gardenOf({ "A.md": text }, { bases }).told("query-not-answered");
    assert.deepEqual(
      told("![[x.base]]").map(({ path, line }) => `${path} ${line}`),
      ["x.base 2"],
    );
    assert.deepEqual(told("Nothing"), []);
  });

  test("readers are told in the language of the site", () => {
    const html = gardenOf({ "A.md": "```dataview\nLIST FROM #x\n```" }, { language: "ko" }).bodyOf("A.md");
    assert.ok(html.includes("맞는 노트가 없습니다."));
  });

  test("the same garden gives the same answer", () => {
    const notes = { "A.md": "```dataview\nTABLE x SORT x\n```", "C.md": "---\nx: b\n---", "B.md": "---\nx: b\n---" };
    assert.equal(gardenOf(notes).bodyOf("A.md"), gardenOf(notes).bodyOf("A.md"));
  });
});

test("a task tells the heading it stands under", () => {
  const { bodyOf } = gardenOf({
    "A.md": '```dataview\nTASK WHERE meta(section).subpath = "내일 할 일"\n```',
    "B.md": "## 오늘\n- [ ] Dig\n## 내일 할 일\n- [ ] Sow",
  });
  assert.ok(bodyOf("A.md").includes("Sow"));
  assert.ok(!bodyOf("A.md").includes("Dig"));
});
