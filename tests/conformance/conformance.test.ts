import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { casesIn } from "./case.ts";
import { check } from "./reader.ts";

const folder = new URL(".", import.meta.url);

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .sort()) {
  describe(`conformance: ${file}`, () => {
    for (const one of casesIn(readFileSync(new URL(file, folder), "utf8"))) {
      test(`${one.title} (${one.source}, line ${one.line})`, () => check(one));
    }
  });
}
