import { isParticle } from "./korean-particles.ts";
import type { VaultPath } from "./site-types.ts";

/** Where a text says one of the names. */
export interface NameFound {
  /** The notes that answer to the name, in path order. */
  readonly paths: readonly VaultPath[];
  readonly start: number;
  readonly end: number;
}

/** Finds every name of many in a text, in one walk over it. */
export type NameTree = (text: string, closed: readonly (readonly [number, number])[]) => readonly NameFound[];

/** Whether a name says enough to be looked for in plain text: dates and numbers stand in every diary. */
export function isTelling(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 2 && (CHARACTER_SCRIPTS.test(name) || name.length >= 3) && name.length <= LONGEST;
}

/**
 * A tree of names (as `foldText` leaves them). A name is found where it stands as words of its own, in any case, with or
 * without a Korean particle at its end; of several the longest, and none in what is `closed`.
 */
export function createNameTree(names: Iterable<readonly [string, VaultPath]>): NameTree {
  const root: Branch = { next: new Map(), paths: [] };
  for (const [name, path] of names) {
    let branch = root;
    for (const unit of name) {
      let next = branch.next.get(unit);
      if (next === undefined) {
        next = { next: new Map(), paths: [] };
        branch.next.set(unit, next);
      }
      branch = next;
    }
    if (branch.paths.length <= MOST_NAMESAKES && !branch.paths.includes(path)) branch.paths.push(path);
  }
  return (text, closed) => {
    const found: NameFound[] = [];
    const folded = foldText(text);
    let range = 0;
    for (let at = 0; at < folded.length; ) {
      while ((closed[range]?.[1] ?? Number.POSITIVE_INFINITY) <= at) range++;
      const [from, to] = closed[range] ?? NOWHERE;
      if (from <= at) {
        at = to;
        continue;
      }
      const isJoined = JOINT.test(folded[at - 1] ?? "") && WORD.test(folded[at - 2] ?? "");
      const hit = isJoined ? undefined : longestAt(root, folded, at, from);
      if (hit !== undefined) found.push(hit);
      at = hit?.end ?? nextStart(folded, at);
    }
    return found;
  };
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly paths: VaultPath[];
}

/** Lower case, every space the same, and as long as it was: places in it are places in the text. */
export function foldText(text: string): string {
  const folded = text.toLowerCase().replace(/\s/g, " ");
  return folded.length === text.length
    ? folded
    : [...text].map((unit) => (unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit)).join("");
}

const LONGEST = 100;
/** A name that more notes have points at none of them. */
const MOST_NAMESAKES = 4;
const NOWHERE = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const CHARACTER_SCRIPTS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}]/u;
const HANGUL_RUN = /[가-힣]+/y;

function longestAt(root: Branch, text: string, start: number, limit: number): NameFound | undefined {
  let branch: Branch | undefined = root;
  let best: NameFound | undefined;
  for (let end = start; end < text.length && end < limit; ) {
    const unit = String.fromCodePoint(text.codePointAt(end) ?? 0);
    branch = branch.next.get(unit);
    if (branch === undefined) break;
    end += unit.length;
    if (branch.paths.length > 0 && branch.paths.length <= MOST_NAMESAKES && endsAt(text, end))
      best = { paths: branch.paths, start, end };
  }
  return best;
}

/** A name in `argocd.conf` or `pre-docker` is part of another. */
const JOINT = /[._@-]/;

function endsAt(text: string, end: number): boolean {
  const next = text[end];
  if (next !== undefined && JOINT.test(next) && WORD.test(text[end + 1] ?? "")) return false;
  if (next === undefined || !WORD.test(next) || !WORD.test(text[end - 1] ?? "")) return true;
  HANGUL_RUN.lastIndex = end;
  const run = HANGUL_RUN.exec(text)?.[0];
  return run !== undefined && isParticle(run) && !WORD.test(text[end + run.length] ?? " ");
}

/** The next place where a word or a sign begins. */
function nextStart(text: string, at: number): number {
  let next = at;
  if (WORD.test(text[next] ?? "")) while (next < text.length && WORD.test(text[next] ?? "")) next++;
  else next++;
  return next;
}
