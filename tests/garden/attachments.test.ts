import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, type TestOptions } from "../garden-of.ts";

/** Where the first link of `A.md`, or of the note given, leads. */
function leads(notes: Record<string, string>, options?: TestOptions, from = "A.md"): string | undefined {
  return gardenOf(notes, options).targetsOf(from)[0];
}

test("an attachment is found by its name anywhere in the vault", () => {
  assert.equal(leads({ "A.md": "![[pic.png]]" }, { attachments: ["files/2025/pic.png"] }), "files/2025/pic.png");
});

test("an attachment is found by the address the plugin writes", () => {
  const options = { attachments: ["A Assets/그림 1.png"] };
  assert.equal(
    leads({ "A.md": "![x](/img/user/A%20Assets/%EA%B7%B8%EB%A6%BC%201.png)" }, options),
    "A Assets/그림 1.png",
  );
});

test("an attachment is found by a path from the note's folder", () => {
  assert.equal(leads({ "x/A.md": "![](../img/p.png)" }, { attachments: ["img/p.png"] }, "x/A.md"), "img/p.png");
});

test("a link to a file is a link to the attachment", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [[doc.pdf]]" }, { attachments: ["f/doc.pdf"] });
  assert.match(bodyOf("A.md"), /<a class="internal-link" href="\/img\/user\/f\/doc\.pdf">doc\.pdf<\/a>/);
});

test("an attachment in a linked page of a PDF keeps the page", () => {
  assert.equal(leads({ "A.md": "See [[doc.pdf#page=3]]" }, { attachments: ["doc.pdf"] }), "doc.pdf#page=3");
});

test("a picture that is gone is told as a file, not as a note", () => {
  const { garden } = gardenOf({ "A.md": "![[gone.png]]" });
  assert.deepEqual(
    garden.diagnostics.map(({ code }) => code),
    ["missing-attachment"],
  );
});

test("only attachments that a note shows or links to belong to the garden", () => {
  const { garden } = gardenOf({ "A.md": "![[b.png]] [[a.pdf]]" }, { attachments: ["a.pdf", "b.png", "c.png"] });
  assert.deepEqual(garden.attachments, ["a.pdf", "b.png"]);
});

test("an attachment cannot be reached outside the vault", () => {
  assert.equal(leads({ "A.md": "![](../../etc/passwd.png)" }, { attachments: ["etc/passwd.png"] }), "missing");
});
