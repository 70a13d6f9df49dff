import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gardenOf, type TestOptions } from "../../garden-of.ts";
import { assertGrowsEvenly } from "../../growth.ts";

const NOTES = {
  "Diary/2025-02-05.md":
    "# 오전\n- [ ] water ⏫ 📅 2025-02-03\n- [x] fetch ✅ 2025-02-04\n# 오후\n- [/] dig 📅 2025-02-05 🔁 every day",
  "Home.md":
    "# List\n- [ ] sweep 🔽 ⏳ 2025-02-06\n\t- [ ] corner #home/floor\n- [-] paint ❌ 2025-02-01\n- [ ] bake 🛫 2025-03-01 #home",
};

/** The words of the tasks an answer shows, in order. */
function answerOf(query: string, notes: Readonly<Record<string, string>> = NOTES, options: TestOptions = {}): string[] {
  const html = gardenOf({ ...notes, "Q.md": `\`\`\`tasks\n${query}\n\`\`\`` }, options).bodyOf("Q.md");
  return [...html.matchAll(/class="task-words">(.*?)<\/span>/g)].map(([, words]) =>
    (words ?? "").replace(/<[^>]*>/g, ""),
  );
}

/** In the order of their names, for filters. */
const found = (query: string): string => answerOf(query).sort().join(" ");
const htmlOf = (query: string): string =>
  gardenOf({ ...NOTES, "Q.md": `\`\`\`tasks\n${query}\n\`\`\`` }).bodyOf("Q.md");

describe("filters", () => {
  for (const [query, names] of [
    ["not done", "bake corner #home/floor dig sweep water"],
    ["done", "fetch paint"],
    ["due before 2025-02-05", "water"],
    ["due before today", "water"],
    ["due today", "dig"],
    ["due on 2025-02-05", "dig"],
    ["due after yesterday", "dig"],
    ["due in this week", "dig water"],
    ["due this week", "dig water"],
    ["due in 2025-W06", "dig water"],
    ["due in 2025-02", "dig water"],
    ["due 2025-02-01 2025-02-04", "water"],
    ["due on or before 2025-02-05", "dig water"],
    ["due in or after 2025-02-05", "dig"],
    ["scheduled tomorrow", "sweep"],
    ["scheduled in 1 day", "sweep"],
    ["starts after 2025-02-28", "bake corner #home/floor dig fetch paint sweep water"],
    ["done 2025-02-04", "fetch"],
    ["cancelled before 2025-02-03", "paint"],
    ["happens before 2025-02-06", "dig water"],
    ["has due date", "dig water"],
    ["no due date\nhas scheduled date", "sweep"],
    ["has happens date", "bake dig sweep water"],
    ["path includes diary", "dig fetch water"],
    ["path does not include Diary", "bake corner #home/floor paint sweep"],
    ["path regex matches /^diary/i", "dig fetch water"],
    ["path regex does not match /Diary/", "bake corner #home/floor paint sweep"],
    ["heading includes 오전", "fetch water"],
    ["description includes WAT", "water"],
    ["tags include #home", "bake corner #home/floor"],
    ["tag includes floor", "corner #home/floor"],
    ["has tags", "bake corner #home/floor"],
    ["no tags\nnot done", "dig sweep water"],
    ["folder includes Diary/", "dig fetch water"],
    ["root includes /\nroot does not include Diary", "bake corner #home/floor paint sweep"],
    ["filename includes Home", "bake corner #home/floor paint sweep"],
    ["priority is high", "water"],
    ["priority is above none", "water"],
    ["priority is below medium", "bake corner #home/floor dig fetch paint sweep"],
    ["priority is not none", "sweep water"],
    ["status.type is IN_PROGRESS", "dig"],
    ["status.type is not TODO", "dig fetch paint"],
    ["status.name includes in progress", "dig"],
    ["is recurring", "dig"],
    ["is not recurring\nnot done", "bake corner #home/floor sweep water"],
    ["exclude sub-items\npath includes Home", "bake paint sweep"],
    ["(path includes Diary) AND (not done)", "dig water"],
    ["(due today) OR (tags include #home)", "bake corner #home/floor dig"],
    ["NOT (path includes Diary)", "bake corner #home/floor paint sweep"],
    ["(not done) AND NOT ((due today) OR (due before today))", "bake corner #home/floor sweep"],
    ["[is recurring] XOR {due today}", ""],
    ['"not done" AND "has due date"', "dig water"],
    ["# a comment\nnot done \\\n\npath includes x", ""],
    ["(not done) AND \\\n  (due today)", "dig"],
  ] as const) {
    test(`${JSON.stringify(query)} finds ${names || "nothing"}`, () => {
      assert.equal(found(query), names.split(" ").length === 0 ? "" : answerSorted(names));
    });
  }
});

/** Tags are shown as part of the words. */
function answerSorted(names: string): string {
  const words = names.split(" ").filter((word) => word !== "" && !word.startsWith("#"));
  const shown: Record<string, string> = { corner: "corner #home/floor", bake: "bake #home" };
  return words.map((word) => shown[word] ?? word).join(" ");
}

describe("sorting, grouping and limits", () => {
  test("tasks come in the plugin's order: in progress first, then by due date, priority and path", () => {
    assert.deepEqual(answerOf("not done"), ["dig", "water", "corner #home/floor", "bake #home", "sweep"]);
  });

  test("sort by, and reverse", () => {
    assert.deepEqual(answerOf("has due date\nsort by due"), ["water", "dig"]);
    assert.deepEqual(answerOf("has due date\nsort by due reverse"), ["dig", "water"]);
    assert.deepEqual(answerOf("has due date\nsort by description reverse"), ["water", "dig"]);
  });

  test("limit, and limit groups", () => {
    assert.equal(answerOf("not done\nlimit 2").length, 2);
    assert.equal(answerOf("not done\nlimit to first 3 tasks").length, 3);
    assert.equal(answerOf("not done\ngroup by root\nlimit groups 1").length, 2);
    assert.match(htmlOf("not done\nlimit 2"), /2 \/ 5 tasks/);
  });

  test("group by names its groups, one inside the other", () => {
    const names = [...htmlOf("group by root\ngroup by heading").matchAll(/data-level="(\d)">(.*?)</g)];
    assert.deepEqual(
      names.map(([, level, name]) => `${level} ${name}`),
      ["1 /", "2 List", "1 Diary/", "2 오전", "2 오후"],
    );
  });

  test("a task with two tags stands in two groups, one without in the last", () => {
    const html = gardenOf({ "A.md": "- [ ] a #x #y\n- [ ] b\n\n```tasks\ngroup by tags reverse\n```" }).bodyOf("A.md");
    assert.deepEqual(
      [...html.matchAll(/data-level="1">(.*?)</g)].map(([, name]) => name),
      ["#y", "#x", "None"],
    );
  });
});

describe("what the answer shows", () => {
  test("a task leads to its line, and names its note and heading", () => {
    assert.match(
      htmlOf("description includes sweep"),
      /<span class="task-words">sweep<\/span> <span class="task-sign">🔽<\/span> <span class="task-sign">⏳ 2025-02-06<\/span> <span class="tasks-backlink">\(<a class="internal-link" href="\/home\/#task_1">Home &gt; List<\/a>\)/,
    );
  });

  test("what is hidden is left out, and short mode shows pictures alone", () => {
    const html = htmlOf("description includes water\nhide due date\nhide backlink\nhide task count\nhide edit button");
    assert.ok(!html.includes("2025-02-03") && !html.includes("href") && !html.includes("tasks-count"));
    assert.match(htmlOf("description includes water\nshort mode"), /<span class="task-sign">📅<\/span>/);
  });

  test("links in a task lead where they lead in its note, private ones nowhere", () => {
    const html = gardenOf(
      { "A.md": "- [ ] see [[B|the b]] and [[Secret/P|hidden]]\n\n```tasks\n```", "B.md": "b" },
      { privatePaths: ["Secret/P.md"] },
    ).bodyOf("A.md");
    assert.match(html, /class="task-words">see <a class="internal-link" href="\/b\/">the b<\/a> and hidden<\/span>/);
    assert.ok(!html.includes("Secret"));
  });

  test("hidden notes' tasks are in no answer", () => {
    assert.deepEqual(answerOf("not done", { "H.md": "---\ndg-hide: true\n---\n- [ ] h" }), []);
  });

  test("the note's own path stands for a placeholder", () => {
    assert.deepEqual(answerOf("path includes {{query.file.path}}"), []);
    const own = { "Q.md": "", "Q too.md": "- [ ] mop", "B.md": "- [ ] beat" };
    assert.deepEqual(answerOf("filename includes {{query.file.filenameWithoutExtension}}", own), ["mop"]);
    assert.deepEqual(answerOf("path includes {{query.file.pathWithoutExtension}}", own), ["mop"]);
  });
});

describe("what is not understood", () => {
  for (const [query, line] of [
    ["not done\nfilter by function task.due", 3],
    ["due before someday soon", 2],
    ["sort by urgency", 2],
    ["path includes {{query.file.property('x')}}", 2],
    ["group by function x", 2],
    ["show tree", 2],
    ["due before 2025-02-30", 2],
    ["path regex matches /(a+)+$/", 2],
    ["(not done) AND due today", 2],
    ["(not done", 2],
    ["explain", 2],
  ] as const) {
    test(`${JSON.stringify(query)} says so on the page, and tells its line`, () => {
      const { bodyOf, told } = gardenOf({ "A.md": `\`\`\`tasks\n${query}\n\`\`\`` });
      assert.match(bodyOf("A.md"), /query-problem/);
      assert.deepEqual(
        told("query-not-answered").map((diagnostic) => diagnostic.line),
        [line],
      );
    });
  }

  test("brackets without end, and very long queries, are problems too", () => {
    for (const query of [
      "(".repeat(500),
      "NOT ".repeat(400),
      "not done\n".repeat(300),
      `path includes ${"x".repeat(3000)}`,
    ]) {
      assert.match(htmlOf(query), /query-problem/);
    }
  });
});

test("without a date in the garden nothing is due today", () => {
  assert.deepEqual(answerOf("due today", { "A.md": "- [ ] a 📅 2025-02-03" }), []);
  assert.deepEqual(answerOf("due today", { "A.md": "- [ ] a 📅 2025-02-03" }, { tasks: { today: "2025-02-03" } }), [
    "a",
  ]);
});

test("work grows evenly with the tasks", () => {
  assertGrowsEvenly((size) => {
    const tasks = "- [ ] a #x 📅 2025-02-03\n".repeat(size);
    gardenOf({ "A.md": `${tasks}\n\`\`\`tasks\n(not done) AND (due before 2026-01-01)\ngroup by tags\n\`\`\`` }).bodyOf(
      "A.md",
    );
  }, 300);
});
