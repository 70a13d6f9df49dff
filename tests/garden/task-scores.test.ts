import assert from "node:assert/strict";
import { test } from "node:test";
import { createNoteScores, scoreOf } from "../../src/garden/task-scores.ts";
import { tasksByNote } from "../../src/garden/tasks.ts";
import { gardenOf } from "../garden-of.ts";

const { garden } = gardenOf({
  "2025-02-03.md": "- [ ] 감 따기\n- [x] 물 긷기\n- [-] 장 보기",
  "2025-02-04.md": "- [ ] 감 따기\n- [ ] 벽 바르기",
  "2025-02-05.md": "- [x] 감 따기",
  "A.md": "No list.",
});

test("a task that was carried over counts once, as it stands last among those that are asked for", () => {
  assert.deepEqual(scoreOf(garden.tasks), { open: 1, done: 2, cancelled: 1, carried: 0 });
  const early = garden.tasks.filter(({ note }) => note !== "2025-02-05.md");
  assert.deepEqual(scoreOf(early), { open: 1, done: 1, cancelled: 1, carried: 1 });
});

test("what notes come to is what their tasks come to together", () => {
  const scoreOfNotes = createNoteScores(tasksByNote(garden.tasks));
  for (const paths of [[], ["2025-02-03.md"], ["2025-02-03.md", "2025-02-04.md", "A.md"], [...garden.notes.keys()]]) {
    const tasks = garden.tasks.filter(({ note }) => paths.includes(note));
    assert.deepEqual(scoreOfNotes(paths), scoreOf(tasks), paths.join());
  }
});
