import assert from "node:assert/strict";
import { test } from "node:test";
import { guideNotes, noteThere, topicNotesThere } from "./report.ts";

const AGAIN = "Write the guide anew: node --import tsx tests/conformance/report.ts";
const notes = guideNotes();

for (const [path, text] of notes) {
  test(`the guide says what the suite says: content/${path}`, () => assert.ok(noteThere(path) === text, AGAIN));
}

test("the guide tells of no topic that the suite does not have", () => {
  assert.deepEqual(
    topicNotesThere().filter((path) => !notes.has(path)),
    [],
    AGAIN,
  );
});
