import { sizedList, sizedText } from "./budget.ts";
import type { QueryFunction } from "./evaluate.ts";
import { count, plain, text } from "./function-kinds.ts";
import { safePattern } from "./pattern.ts";
import { textOf } from "./text.ts";

/** Dataview's functions of texts. https://blacksmithgu.github.io/obsidian-dataview/reference/functions/#string-operations */
export const TEXT_FUNCTIONS: readonly (readonly [name: string, work: QueryFunction])[] = [
  ["lower", text((value) => value.toLowerCase())],
  ["upper", text((value) => value.toUpperCase())],
  ["startswith", text((value, [start = null]) => value.startsWith(textOf(start)))],
  ["endswith", text((value, [end = null]) => value.endsWith(textOf(end)))],
  [
    "replace",
    text((value, [from = null, to = null], { machine }) => {
      const wanted = textOf(from);
      if (wanted === "") return value;
      machine.budget.spend((value.length * (1 + textOf(to).length)) >> 5);
      return sizedText(
        value.replaceAll(wanted, () => textOf(to)),
        machine.budget,
      );
    }),
  ],
  [
    "split",
    text((value, [by = null, limit], { machine, line }) =>
      sizedList(safePattern(textOf(by), "", false, line).split(value, machine.budget), machine.budget).slice(
        0,
        typeof limit === "number" ? limit : undefined,
      ),
    ),
  ],
  ["substring", text((value, [from, to]) => value.substring(count(from, 0), count(to, value.length)))],
  [
    "truncate",
    text((value, [length, ending = "..."]) => {
      const most = count(length, value.length);
      return value.length > most ? value.slice(0, Math.max(0, most - textOf(ending).length)) + textOf(ending) : value;
    }),
  ],
  [
    "padleft",
    text((value, [length, pad], { machine }) =>
      sizedText(value.padStart(Math.min(1000, count(length, 0)), textOf(pad ?? " ")), machine.budget),
    ),
  ],
  [
    "padright",
    text((value, [length, pad], { machine }) =>
      sizedText(value.padEnd(Math.min(1000, count(length, 0)), textOf(pad ?? " ")), machine.budget),
    ),
  ],
  // Here Dataview takes the pattern first.
  [
    "regextest",
    plain(([pattern = null, value = null], { machine, line }) =>
      safePattern(textOf(pattern), "", false, line).test(textOf(value), machine.budget),
    ),
  ],
  [
    "regexmatch",
    plain(([pattern = null, value = null], { machine, line }) =>
      safePattern(textOf(pattern), "", true, line).test(textOf(value), machine.budget),
    ),
  ],
  [
    "regexreplace",
    text((value, [pattern = null, to = null], { machine, line }) =>
      safePattern(textOf(pattern), "", false, line).replace(value, textOf(to), machine.budget),
    ),
  ],
];
