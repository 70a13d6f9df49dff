import type { PeriodForm } from "./period-forms.ts";
import { patternOf } from "./period-words.ts";

/**
 * A form of the owner's own, as `periods.patterns` has it: `"Journal {year}-{month}-{day}"`. What stands outside braces
 * is meant letter by letter, in any case.
 */
export function formOfPattern(pattern: string): PeriodForm {
  const source = pattern
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .split(/(\{[a-z]+\})/)
    .map((part) => SLOTS.get(part) ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("");
  return { pattern: patternOf(source) };
}

/** Why a pattern cannot be used, or `undefined`. */
export function problemWithPattern(pattern: string): string | undefined {
  const slots: readonly string[] = pattern.toLowerCase().match(/\{[^}]*\}/g) ?? [];
  if (slots.some((slot) => !SLOTS.has(slot))) return "an unknown word in braces";
  if (!slots.includes("{year}")) return "no {year}";
  if (new Set(slots).size < slots.length) return "a word twice";
  return undefined;
}

const SLOTS: ReadonlyMap<string, string> = new Map([
  ["{year}", "{year}"],
  ["{month}", "{month}"],
  ["{monthname}", "{monthName}"],
  ["{day}", "{day}"],
  ["{week}", "{week}"],
  ["{monthweek}", "{monthWeek}"],
  ["{quarter}", "{quarter}"],
  ["{weekday}", "{weekday}"],
]);
