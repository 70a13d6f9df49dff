import type { ProblemReason } from "../../query/problem.ts";
import type { QueryWords } from "./words.ts";

/** English. */
export const en: QueryWords = {
  file: "File",
  group: "Group",
  yes: "Yes",
  no: "No",
  nothing: "No notes match.",
  noTasks: "No tasks match.",
  taskCount: (count) => (count === 1 ? "1 task" : `${count} tasks`),
  priority: (name) => `Priority: ${name}`,
  none: "None",
  problem: (reason, word) => `This query is not answered: ${EN_REASONS[reason](word)}`,
  duration: (amount, unit) => `${amount} ${unit}${Math.abs(amount) === 1 ? "" : "s"}`,
  summary: (name) => name,
};

const EN_REASONS: Readonly<Record<ProblemReason, (word: string) => string>> = {
  syntax: () => "it cannot be read.",
  "unknown-function": (word) => `the function ${word} is not known here.`,
  clock: (word) => `${word} depends on the day the site is built.`,
  script: () => "programs are not run.",
  unsupported: (word) => (word === "" ? "it asks for what is not built." : `${word} is not built.`),
  "too-large": () => "it is too long or nested too deep.",
  "too-long": () => "it takes too many steps and was cut.",
  cycle: (word) => `${word} asks for itself.`,
};
