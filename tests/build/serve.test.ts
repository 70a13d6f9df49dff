import assert from "node:assert/strict";
import { get } from "node:http";
import { after, test } from "node:test";
import { PROJECT, startPreview } from "./build-of.ts";

// The real preview, asked over the wire: its middleware reads addresses before `createPreview` does.
const preview = await startPreview(`${PROJECT}/tests/vaults/yard`);
after(() => preview.stop());

/** Status and page title of an address, sent as it stands. */
function pageAt(path: string): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "localhost", port: preview.port, path, timeout: 3000 }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve([response.statusCode, /<title>(.*?) · /.exec(body)?.[1]]));
    });
    request.on("timeout", () => request.destroy(new Error(`No answer to ${path}`)));
    request.on("error", reject);
  });
}

test("the preview answers at a note's address, a query and all", async () => {
  assert.deepEqual(await pageAt("/03-tags//?from=here"), [200, "마당"]);
  assert.deepEqual(await pageAt(encodeURI("/일지/2025-02-03/")), [200, "2025-02-03"]);
});

test("an address that begins with two slashes is an address of this site", async () => {
  assert.deepEqual(await pageAt("//03-tags//"), [200, "마당"]);
});

test("an address of slashes only is the home page", async () => {
  assert.deepEqual(await pageAt("//"), [200, "마당 어귀"]);
});
