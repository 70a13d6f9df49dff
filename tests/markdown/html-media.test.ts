import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, htmlOf } from "../garden-of.ts";

test("a raw picture of the vault's is served", () => {
  const { bodyOf, garden } = gardenOf({ "A.md": '<img src="a%20b.png" width="30">' }, { attachments: ["img/a b.png"] });
  assert.deepEqual(
    [/src="\/img\/user\/img\/a%20b\.png"/.test(bodyOf("A.md")), garden.attachments],
    [true, ["img/a b.png"]],
  );
});

test("a raw picture that is gone names no path", () => {
  assert.doesNotMatch(htmlOf('<img src="Private/secret.png">'), /Private|secret/);
});

test("a raw picture of another site stays", () => {
  assert.match(htmlOf('<img src="https://example.com/a.png">'), /src="https:\/\/example\.com\/a\.png"/);
});

test("a picture of the vault's is shown with its words, lazily", () => {
  const { bodyOf } = gardenOf({ "A.md": "![[a.png|A yard|300x200]]" }, { attachments: ["f/a.png"] });
  assert.match(
    bodyOf("A.md"),
    /<span class="internal-embed image-embed"><img src="\/img\/user\/f\/a\.png" alt="A yard" width="300" height="200"[^>]* loading="eager"/,
  );
});

test("the plugin's picture, its file name as words, has no alternative text", () => {
  const { bodyOf } = gardenOf({ "A.md": "![a b.png|300](/img/user/f/a%20b.png)" }, { attachments: ["f/a b.png"] });
  assert.match(bodyOf("A.md"), /<img src="\/img\/user\/f\/a%20b\.png" alt="" width="300"/);
});

test("a picture that is not there says so without a path", () => {
  const { bodyOf } = gardenOf({ "A.md": "![[Private/gone.png]]" });
  assert.deepEqual(
    [/internal-embed is-unresolved/.test(bodyOf("A.md")), /Private|<img/.test(bodyOf("A.md"))],
    [true, false],
  );
});

test("a hotlinked picture is shown", () => {
  assert.match(
    htmlOf("![a cat](https://example.com/cat.png)"),
    /<img src="https:\/\/example\.com\/cat\.png" alt="a cat"/,
  );
});

test("a hotlinked picture with a broken escape in its address does not stop the build", () => {
  assert.match(htmlOf("![a](https://example.com/%E0%A4%A.png) ![b](https://example.com/%ff.png)"), /<img/);
});
