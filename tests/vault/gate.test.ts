import assert from "node:assert/strict";
import { test } from "node:test";
import { type PublishMode, seemsToAsk, wishOf } from "../../src/vault/gate.ts";

type Case = [properties: Record<string, unknown>, flag: string, all: string];

// Every combination that a hand may write, and what it means in a garden of flags and in one that publishes all.
const CASES: readonly Case[] = [
  [{}, "private", "public"],
  [{ "dg-publish": true }, "public", "public"],
  [{ "dg-publish": "true" }, "public", "public"],
  [{ "dg-publish": "True " }, "public", "public"],
  [{ "dg-publish": false }, "private", "private"],
  [{ "dg-publish": "false" }, "private", "private"],
  [{ "dg-publish": "yes" }, "private", "public"],
  [{ "dg-publish": 1 }, "private", "public"],
  [{ "dg-publish": null }, "private", "public"],
  [{ "dg-publish": [true] }, "private", "public"],
  [{ publish: true }, "private", "public"],
  [{ publish: false }, "private", "private"],
  [{ publish: "false" }, "private", "private"],
  [{ draft: true }, "private", "private"],
  [{ draft: "true" }, "private", "private"],
  [{ draft: false }, "private", "public"],
  [{ "dg-publish": true, draft: false }, "public", "public"],
  [{ "dg-publish": true, publish: true }, "public", "public"],
  [{ "dg-publish": true, draft: true }, "contradicted", "contradicted"],
  [{ "dg-publish": true, draft: "true" }, "contradicted", "contradicted"],
  [{ "dg-publish": true, publish: false }, "contradicted", "contradicted"],
  [{ "dg-publish": "true", publish: "false" }, "contradicted", "contradicted"],
  [{ "dg-publish": false, draft: true }, "private", "private"],
  [{ "dg-publish": true, "dg-note-properties": { draft: true } }, "contradicted", "contradicted"],
  [{ "dg-publish": true, "dg-note-properties": { publish: "false" } }, "contradicted", "contradicted"],
  [{ "dg-publish": true, "dg-note-properties": {} }, "public", "public"],
  [{ "dg-publish": true, "dg-note-properties": null }, "public", "public"],
  [{ "dg-note-properties": { "dg-publish": true } }, "private", "public"],
  [{ title: "dg-publish: true" }, "private", "public"],
];

for (const [properties, flag, all] of CASES) {
  test(`${JSON.stringify(properties)} is ${flag} by flag and ${all} by "all"`, () => {
    assert.deepEqual([wishOf(properties, "flag"), wishOf(properties, "all")], [flag, all]);
  });
}

const ASKING: readonly [raw: string, mode: PublishMode, asks: boolean][] = [
  ["dg-publish: true\ntitle: a: b", "flag", true],
  ['{"dg-publish":true,"title":"a}', "flag", true],
  ['dg-publish: "true"\ntitle: a: b', "flag", true],
  ["dg-publish: false\ntitle: a: b", "flag", false],
  ["title: a: b", "flag", false],
  ["dg-publish:\ntitle: a: b", "flag", false],
  ["title: a: b", "all", true],
  ["dg-publish: false\ntitle: a: b", "all", false],
];

for (const [raw, mode, asks] of ASKING) {
  test(`properties that cannot be read, ${JSON.stringify(raw)}, ${asks ? "ask" : "do not ask"} to be published by ${mode}`, () => {
    assert.equal(seemsToAsk(raw, mode), asks);
  });
}
