import type { QueryFilters } from "../search/query.ts";
import { fold } from "../search/words.ts";
import type { Pagefind } from "./pagefind.ts";

/**
 * A query's filters as the index spells them: `tag:aws` is its `AWS`, `in:notes` its `Notes`, dates are months.
 * What the garden does not know is kept, so that nothing is found by it.
 */
export async function indexFilters(pagefind: Pagefind, filters: QueryFilters): Promise<object> {
  const { tag, folder, language, is, before, after } = filters;
  const isInTime = before !== undefined || after !== undefined;
  if ([...tag, ...folder, ...language, ...is].length === 0 && !isInTime) return {};
  const asked = Object.entries({ tag, folder, language, month: isInTime ? [""] : [] });
  const names = asked.flatMap(([name, values]) => (values.length > 0 ? [name] : []));
  const known = names.length > 0 ? await pagefind.valuesOf(names) : {};
  const named = (name: string, asked: string, matches: (value: string) => boolean): object => {
    const values = Object.keys(known[name] ?? {}).filter((value) => matches(fold(value)));
    return { [name]: { any: values.length > 0 ? values : [asked] } };
  };
  const within = (name: string, asked: readonly string[]): object[] =>
    asked.map((each) => named(name, each, (value) => value === fold(each) || value.startsWith(`${fold(each)}/`)));
  const inTime = (month: string): boolean =>
    (before === undefined || (before.length > 7 ? month <= before.slice(0, 7) : month < before)) &&
    (after === undefined || month >= after.slice(0, month.length) || month.startsWith(after));
  return {
    all: [
      ...within("tag", tag),
      ...within("folder", folder),
      ...language.map((each) => named("language", each, (value) => value === each || value.startsWith(`${each}-`))),
      ...is.map((state) => ({ tasks: { any: [state] } })),
      ...(isInTime ? [named("month", "none", inTime)] : []),
    ],
  };
}
