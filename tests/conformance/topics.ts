import { readdirSync, readFileSync } from "node:fs";
import { type Case, casesIn } from "./case.ts";

/** A file of the suite. */
export interface Topic {
  /** Its name: `"links.md"`. */
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
  /** What it says before its first case. */
  readonly about: string;
  readonly cases: readonly Case[];
}

/** Every topic of the suite, in the order of file names. */
export function topics(): Topic[] {
  const folder = new URL(".", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      const [, title = file, about = ""] = /^# (.+)\n+((?:(?!#).+\n)*)/.exec(text) ?? [];
      return { file, title, about: about.trim().replaceAll("\n", " "), cases: casesOf(file, text) };
    });
}

function casesOf(file: string, text: string): Case[] {
  try {
    return casesIn(text);
  } catch (error) {
    throw new Error(`tests/conformance/${file}, ${(error as Error).message}`);
  }
}
