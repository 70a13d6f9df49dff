import { describe, test } from "node:test";
import { check } from "./reader.ts";
import { topics } from "./topics.ts";

for (const { file, cases } of topics()) {
  describe(`conformance: ${file}`, () => {
    for (const one of cases) test(`${one.title} (${one.source}, line ${one.line})`, () => check(one));
  });
}
