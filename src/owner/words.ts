import { type Check, isName, isObject } from "../config-checks.ts";

/** The words of the interface that an owner may say otherwise, by the names they have in `_includes/strings.ts`. */
const NAMES = [
  "home",
  "notes",
  "tags",
  "tasks",
  "wanted",
  "search",
  "searchLabel",
  "pinned",
  "recent",
  "allNotes",
  "created",
  "updated",
  "toc",
  "properties",
  "backlinks",
  "tagNotes",
  "notFound",
  "notFoundText",
] as const;

export type OwnerWords = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

export const isWords: Check = (value) =>
  isObject(value) && Object.entries(value).every(([name, text]) => isNameOfWord(name) && isName(text) === undefined)
    ? undefined
    : `texts by name, as in { backlinks: "Linked from" }; the names are ${NAMES.join(", ")}`;

function isNameOfWord(name: string): boolean {
  return (NAMES as readonly string[]).includes(name);
}

/** The plugin's names for some of them, as its `.env` has them. */
export const WORDS_IN_ENV: Readonly<Record<string, keyof OwnerWords>> = {
  UI_BACKLINK_HEADER: "backlinks",
  UI_SEARCH_BUTTON_TEXT: "search",
  UI_SEARCH_PLACEHOLDER: "searchLabel",
};
