import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, noteOf } from "../garden-of.ts";

const textsOf = (text: string): string[] => noteOf(text).tasks.map((task) => task.text);

test("an open and a done box are an open and a done task", () => {
  assert.deepEqual(noteOf("- [ ] 하나\n- [x] 둘\n- [X] 셋").taskCount, { open: 1, done: 2, cancelled: 0 });
});

test("a dash in the box is cancelled, any other sign open", () => {
  assert.deepEqual(noteOf("- [-] no\n- [/] half\n- [>] later\n- [?] why\n- [가] 나").taskCount, {
    open: 4,
    done: 0,
    cancelled: 1,
  });
});

test("the sign in the box is the task's status", () => {
  assert.deepEqual(
    noteOf("- [ ] a\n- [/] b\n- [🚀] c").tasks.map(({ status }) => status),
    [" ", "/", "🚀"],
  );
});

test("a task without words is a task", () => {
  assert.deepEqual(textsOf("- [ ] \n- [x]\n- [ ] b"), ["", "", "b"]);
});

test("a task without words at the note's end is a task", () => {
  assert.equal(noteOf("- [ ]").taskCount.open, 1);
});

test("a box in an ordered list, or after a star or plus, is a task", () => {
  assert.deepEqual(textsOf("1. [ ] one\n\n* [ ] two\n\n+ [ ] three"), ["one", "two", "three"]);
});

for (const text of [
  "- []",
  "- [ab] x",
  "- [x]y",
  "[ ] x",
  "- `[ ]` x",
  "- \\[ ] x",
  "- [ ](https://example.com)",
  "- [[x]] y",
  "- [^1] y",
]) {
  test(`${JSON.stringify(text)} is no task`, () => {
    assert.deepEqual(textsOf(text), []);
  });
}

test("a task in code is none", () => {
  assert.deepEqual(textsOf("```\n- [ ] x\n```"), []);
});

test("a task in a comment is none", () => {
  assert.deepEqual(textsOf("%%\n- [ ] x\n%%"), []);
});

test("a task's text is plain, links as their words", () => {
  assert.deepEqual(textsOf("- [ ] **read** [[B|the b]] and `c` #tag"), ["read the b and c #tag"]);
});

test("a task over two lines is one text", () => {
  assert.deepEqual(textsOf("- [ ] one\n  two"), ["one two"]);
});

test("a task's text ends where its sub-list begins", () => {
  assert.deepEqual(textsOf("- [ ] one\n\t- two"), ["one"]);
});

test("tasks nest by tabs and by spaces", () => {
  assert.deepEqual(
    noteOf("- [ ] a\n\t- [ ] b\n\t\t- [x] c\n- [ ] d\n  - [ ] e").tasks.map(({ depth }) => depth),
    [0, 1, 2, 0, 1],
  );
});

test("a task knows the heading above it, and its id", () => {
  const [task] = noteOf("# 오전\n# **내일 할 일**\n- [ ] x").tasks;
  assert.deepEqual([task?.heading, task?.headingId], ["내일 할 일", "내일-할-일"]);
});

test("a task under the second of two equal headings leads to the second", () => {
  assert.equal(noteOf("# 오후\n# 오후\n- [ ] x").tasks[0]?.headingId, "오후-1");
});

test("a task before the first heading has none", () => {
  assert.equal(noteOf("- [ ] x\n# h").tasks[0]?.heading, "");
});

test("a task knows its line in the file", () => {
  assert.deepEqual(
    noteOf("---\ntitle: x\n---\n\n- [ ] a\n- [ ] b\n\t- [ ] c").tasks.map(({ line }) => line),
    [5, 6, 7],
  );
});

test("a task in a loose list is a task", () => {
  assert.deepEqual(textsOf("- [ ] a\n\n- [ ] b"), ["a", "b"]);
});

test("a task in a quote is a task", () => {
  assert.deepEqual(textsOf("> - [ ] a"), ["a"]);
});

test("a task is a list item with its status and a box nobody can tick", () => {
  assert.match(
    htmlOf("- [/] half"),
    /<li class="task-list-item" data-task="\/"><input class="task-list-item-checkbox" type="checkbox" disabled/,
  );
});

test("a done task is checked", () => {
  assert.match(htmlOf("- [x] done"), /<li class="task-list-item is-checked" data-task="x"><input [^>]* checked/);
});

test("an open task is not checked", () => {
  assert.doesNotMatch(htmlOf("- [ ] open"), /checked/);
});

test("a task's sign cannot leave its attribute", () => {
  assert.match(htmlOf('- ["] x'), /data-task="&quot;"/);
});

test("a box has a name for those who hear the page", () => {
  assert.match(htmlOf("- [ ] **read** [[B|the b]]"), /aria-label="[^"]*read[^"]*the b"/);
});

test("a task keeps its links, formatting and sub-list", () => {
  assert.match(
    htmlOf("- [ ] **a**\n\t- [x] b"),
    /<strong>a<\/strong>\n<ul class="contains-task-list">\n<li class="task-list-item is-checked"/,
  );
});

test("a block id on a task names it", () => {
  assert.match(htmlOf("- [ ] a ^t1"), /<li class="task-list-item" data-task=" " id="\^t1">/);
});

test("a task's box has an id that leads to it", () => {
  assert.match(htmlOf("- [ ] a\n- [x] b", { taskIds: true }), /<input [^>]*id="task_1"[\s\S]*<input [^>]*id="task_2"/);
});

test("a task without words has a name all the same", () => {
  const names = [...htmlOf("- [ ] ![[a.png]]\n- [x] ^id\n- [!] ![[a.png]]\n- [ ] b").matchAll(/aria-label="([^"]*)"/g)];
  assert.deepEqual(
    names.map(([, name]) => name),
    ["Tasks", "Tasks", "Important", "b"],
  );
});
