import { piecesOf } from "../search/excerpt.ts";
import { gradeOf, matchesIn, searched } from "../search/matches.ts";
import { type NameFile, type NameList, nameKeyOf } from "../search/names.ts";
import { parseQuery, type Query, type Term } from "../search/query.ts";
import type { FoundNote, FoundSection } from "./found-note.ts";
import { slipsBetween, wordsIn } from "./slips.ts";

/** Notes shown, and files read for them: more would be a search. */
const MOST = 8;
const MOST_FILES = 2;
const MOST_NEAR = 4;

/**
 * Notes whose title, alias or heading is what is typed: the quick switcher. It asks a few kilobytes of names, not the index.
 * Rejects where the names cannot be loaded.
 */
export async function findNames(query: Query): Promise<FoundNote[]> {
  const key = keyOf(query);
  if (key === "" || asksMore(query)) return [];
  const files = await filesFrom(await loadJson<NameList>("list"), key);
  return asNotes(
    best(files, (name) => gradeOfName(name, query)),
    query,
    false,
  );
}

/** Notes called what is typed, or what differs from it by a slip. */
export async function findNamesOrNear(typed: string): Promise<FoundNote[]> {
  const query = parseQuery(typed);
  const found = await findNames(query);
  return found.length > 0 ? found : nearNames(query);
}

/** Notes whose name is what was typed but for a slip: for a query that nothing answers. */
export async function nearNames(query: Query): Promise<FoundNote[]> {
  if (asksMore(query) || !query.terms.some(isLong)) return [];
  const list = await loadJson<NameList>("list");
  const near = query.terms.filter(isLong).map(({ text }) => nearFiles(list, nameKeyOf(text)));
  const wanted = new Set(near[0]?.flatMap((_, i) => near.flatMap((files) => files[i] ?? [])));
  const files = await Promise.all([...wanted].slice(0, MOST_NEAR).map((file) => loadJson<NameFile>(file)));
  return asNotes(
    best(files, (name) => gradeOfSlip(name, query)),
    query,
    true,
  );
}

function keyOf({ terms }: Query): string {
  return nameKeyOf(terms.map(({ text }) => text).join(""));
}

/** Names know nothing of dates, tags and phrases. */
function asksMore({ phrases, filters }: Query): boolean {
  return phrases.length > 0 || Object.values(filters).some((each) => each.length > 0);
}

function isLong({ kind, text }: Term): boolean {
  return (kind === "hangul" || kind === "code") && text.length > 2;
}

interface Named {
  readonly url: string;
  readonly title: string;
  readonly name: string;
  readonly heading: string | undefined;
  readonly worth: number;
}

function filesFrom(list: NameList, key: string): Promise<NameFile[]> {
  const wanted = list.slice(placeIn(list, key)).filter(([start], i) => i === 0 || start.startsWith(key));
  return Promise.all(wanted.slice(0, MOST_FILES).map(([, file]) => loadJson<NameFile>(file)));
}

/** The file in which names with this key begin. */
function placeIn(list: NameList, key: string): number {
  const after = list.findIndex(([start]) => start >= key);
  return Math.max(0, (after === -1 ? list.length : after) - 1);
}

/**
 * The files a name may be in that differs from a key by a slip, likeliest first: a wrong vowel leaves the key as it is, a
 * wrong consonant leaves what is before it, and the second syllable has a place of its own.
 */
function nearFiles(list: NameList, key: string): string[] {
  const at = placeIn(list, key);
  const places = [at, placeIn(list, key.slice(0, 2)), placeIn(list, key.slice(1)), at + 1, at - 1];
  return places.map((place) => list[place]?.[1] ?? list[at]?.[1] ?? "");
}

function best(files: readonly NameFile[], gradeOfOne: (name: string) => number): Named[] {
  const named = new Map<string, Named>();
  for (const { notes, names } of new Set(files)) {
    for (const [label, at, heading] of names) {
      const [url, title] = notes[at] ?? ["", ""];
      const name = label === "" ? title : label;
      const worth = gradeOfOne(name) * (heading === undefined ? 1 : 0.6);
      const known = named.get(`${url} ${heading ?? ""}`);
      if (worth > (known?.worth ?? 0)) named.set(`${url} ${heading ?? ""}`, { url, title, name, heading, worth });
    }
  }
  return [...named.values()].sort((a, b) => b.worth - a.worth || a.name.length - b.name.length);
}

/** 0 where a word is not in it; the more of the name is typed, the better. */
function gradeOfName(name: string, { terms, without }: Query): number {
  const field = searched(name);
  if (without.some((term) => gradeOf(matchesIn(field, term)) > 0)) return 0;
  let [grade, covered] = [1, 0];
  for (const term of terms) {
    const matches = matchesIn(field, term);
    grade = Math.min(grade, gradeOf(matches));
    covered += Math.max(0, ...matches.map(({ start, end }) => end - start + (start === 0 ? 1 : 0)));
  }
  return grade * (0.6 + 0.4 * Math.min(1, covered / (name.length + 1)));
}

function gradeOfSlip(name: string, { terms }: Query): number {
  const field = searched(name);
  const words = wordsIn(field.folded);
  const slips = terms.map((term) => {
    if (gradeOf(matchesIn(field, term)) > 0) return 0;
    return isLong(term) ? Math.min(...words.map((word) => slipsBetween(term, word))) : Number.POSITIVE_INFINITY;
  });
  return 1 / (2 + Math.max(...slips));
}

function asNotes(found: readonly Named[], query: Query, near: boolean): FoundNote[] {
  const byNote = new Map<string, Named[]>();
  for (const each of found) {
    if (byNote.size >= MOST && !byNote.has(each.url)) continue;
    byNote.set(each.url, [...(byNote.get(each.url) ?? []), each]);
  }
  const marked = (text: string) => {
    const field = searched(text);
    const matches = query.terms.flatMap((term) => matchesIn(field, term)).sort((a, b) => a.start - b.start);
    return piecesOf(field.text, matches);
  };
  return [...byNote].map(([url, names]) => {
    const alias = names.find(({ name, heading, title }) => heading === undefined && name !== title);
    const sections: FoundSection[] = names
      .filter(({ heading }) => heading !== undefined)
      .slice(0, 3)
      .map(({ name, heading = "" }) => ({
        url: `${url}#${encodeURIComponent(heading)}`,
        title: marked(name),
        excerpt: [],
      }));
    return {
      url,
      title: marked(names[0]?.title ?? ""),
      alias: alias === undefined ? [] : marked(alias.name),
      excerpt: [],
      sections,
      date: undefined,
      folder: undefined,
      tags: [],
      open: 0,
      near,
      preview: () => [],
    };
  });
}

const loading = new Map<string, Promise<unknown>>();

function loadJson<Value>(name: string): Promise<Value> {
  const known = loading.get(name);
  if (known !== undefined) return known as Promise<Value>;
  const base = document.documentElement.dataset.base ?? "";
  const loaded = fetch(`${base}/_/names/${name}.json`).then((answer) => {
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json() as Promise<Value>;
  });
  loading.set(name, loaded);
  // The next try may have a network.
  loaded.catch(() => loading.delete(name));
  return loaded;
}
