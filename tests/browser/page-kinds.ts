/** One page of every kind, by its path in the vault of `tests/vaults/browser`. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  "the home page": "/",
  "a note with tasks, tags and backlinks": "/감나무/",
  "a note with a table, a quotation and code": "/우물-이야기/",
  "a note with wide content": "/넓은-글/",
  "a note with formulas and diagrams": "/그림판/",
  "a tag": "/tags/나무/",
  "a tag's note": "/태그/물/",
  "the list of tags": "/tags/",
  "the list of tasks": "/tasks/",
  "the list of notes": "/notes/",
  "the notes not written yet": "/wanted/",
  "the list of folders": "/folders/",
  "the recently changed": "/recent/",
  "a folder": "/태그/",
  "the search page with results": "/search/?q=노트",
  "a page that is not there": "/없는-곳/",
};
