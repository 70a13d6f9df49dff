import { fold } from "../search/words.ts";

/** A task on the page, and what the page says of it. */
export interface Row {
  readonly item: HTMLElement;
  readonly state: string;
  readonly stateTitle: string;
  readonly month: string;
  readonly heading: string;
  readonly tags: readonly string[];
  readonly note: { readonly title: string; readonly href: string } | undefined;
  /** Its text, note, heading and tags, folded. */
  readonly words: string;
  readonly text: string;
  readonly day: string;
  readonly priority: number;
}

/** Reads the list: what stands round a task says what it is. */
export function rowsIn(list: HTMLElement): Row[] {
  return [...list.querySelectorAll<HTMLElement>(".task-list > li")].map((item) => {
    const section = item.closest<HTMLElement>(".task-state");
    const holder = item.closest<HTMLElement>(".task-note");
    const link = holder?.querySelector<HTMLAnchorElement>("h4 > a");
    const heading = item.parentElement?.dataset.heading ?? "";
    const tags = (holder?.dataset.tags ?? "").split("\n").filter((tag) => tag !== "");
    const text = item.querySelector(".task-words, a")?.textContent ?? "";
    const title = link?.textContent ?? "";
    return {
      item,
      state: section?.dataset.state ?? "",
      stateTitle: section?.querySelector("h2")?.firstChild?.textContent?.trim() ?? "",
      month: item.closest<HTMLElement>(".task-month")?.dataset.month ?? "",
      heading,
      tags,
      note: link ? { title, href: link.href } : undefined,
      words: fold([text, title, heading, ...tags].join("\n")),
      text,
      day: item.dataset.day ?? "",
      priority: PRIORITIES.indexOf(item.dataset.priority ?? ""),
    };
  });
}

const PRIORITIES = ["lowest", "low", "", "medium", "high", "highest"];

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Rows in groups, in the order they stand on the page; headings and tags by size. A task with two tags stands under both. */
export function groupsOf(rows: readonly Row[], by: string, words: DOMStringMap): Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const title of titlesOf(row, by, words)) {
      const group = groups.get(title);
      if (group === undefined) groups.set(title, [row]);
      else group.push(row);
    }
  }
  const found = [...groups].map(([title, own]) => ({ title, rows: own }));
  return by === "heading" || by === "tag" ? found.sort((a, b) => b.rows.length - a.rows.length) : found;
}

function titlesOf(row: Row, by: string, words: DOMStringMap): readonly string[] {
  switch (by) {
    case "note":
      return [row.note?.title ?? ""];
    case "month":
      return [row.month];
    case "tag":
      return row.tags.length > 0 ? row.tags : [words.noTag ?? ""];
    case "heading":
      return [row.heading || (words.noHeading ?? "")];
    default:
      return [row.stateTitle];
  }
}

/** Rows without what they are sorted by come last. */
export function sortedRows(rows: readonly Row[], by: string): readonly Row[] {
  switch (by) {
    case "newest":
      return rows.toSorted((a, b) => compare(b.day, a.day));
    case "oldest":
      return rows.toSorted((a, b) => compare(a.day || LAST, b.day || LAST));
    case "priority":
      return rows.toSorted((a, b) => b.priority - a.priority);
    case "text":
      return rows.toSorted((a, b) => collator.compare(a.text, b.text));
    default:
      return rows;
  }
}

const LAST = "9999";
const collator = new Intl.Collator(document.documentElement.lang || undefined);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
