import assert from "node:assert/strict";
import { test } from "node:test";
import { findChromium, type Way } from "./chromium.ts";

const way = (origin: string, path?: string): Way => ({ origin, find: () => path });
const starts = async (path: string) => !path.includes("broken");
const unasked = "";

test("the first browser that is there is taken", async () => {
  const ways = [way("Playwright's own"), way("system", "/usr/bin/chromium"), way("npm package", "/cache/chromium")];
  assert.deepEqual(await findChromium(ways, starts, unasked), { path: "/usr/bin/chromium", origin: "system" });
});

test("a browser that does not start is passed over", async () => {
  const ways = [way("system", "/usr/bin/broken"), way("npm package", "/cache/chromium")];
  assert.equal((await findChromium(ways, starts, unasked)).origin, "npm package");
});

test("nothing is installed where a browser is there", async () => {
  const install: Way = { origin: "installed", find: () => assert.fail("installed needlessly") };
  await findChromium([way("system", "/usr/bin/chromium"), install], starts, unasked);
});

test("CHROMIUM_PATH comes before everything", async () => {
  const found = await findChromium([way("system", "/usr/bin/chromium")], starts, "/opt/chromium");
  assert.deepEqual(found, { path: "/opt/chromium", origin: "CHROMIUM_PATH" });
});

test("a CHROMIUM_PATH that does not start is told, and not passed over", async () => {
  await assert.rejects(findChromium([way("system", "/usr/bin/chromium")], starts, "/opt/broken"), /\/opt\/broken/);
});

test("where there is no browser, one line says what to do", async () => {
  await assert.rejects(findChromium([way("system")], starts, unasked), /^Error: .*CHROMIUM_PATH\.$/);
});
