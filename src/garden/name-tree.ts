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
 * A tree of names. A name is found where it stands as words of its own, in any case, with or
 * without a Korean particle at its end; of several the longest, and none in what is `closed`.
 */
export function createNameTree(names: Iterable<readonly [string, VaultPath]>): NameTree {
  const root: Branch = { units: "", paths: [], next: new Map() };
  const beginnings = new Uint8Array(0x10000);
  for (const [name, path] of names) {
    beginnings[pairAt(name, 0)] = 1;
    const { paths } = branchOf(root, name);
    if (paths.length <= MOST_NAMESAKES && !paths.includes(path)) paths.push(path);
  }
  return (text, closed) => {
    const found: NameFound[] = [];
    let range = 0;
    let [from, to] = closed[0] ?? NOWHERE;
    for (let at = 0; at < text.length; ) {
      while (to <= at) [from, to] = closed[++range] ?? NOWHERE;
      if (from <= at) {
        at = to;
        continue;
      }
      // Nearly every word begins as no name does, and is left at once.
      if (beginnings[pairAt(text, at)] === 0 || isJoined(text, at)) at = nextStart(text, at);
      else {
        const hit = longestAt(root, text, at, from);
        if (hit !== undefined) found.push(hit);
        at = hit?.end ?? nextStart(text, at);
      }
    }
    return found;
  };
}

interface Branch {
  /** What all names below it have in common, after the unit that leads to it; folded. */
  units: string;
  paths: VaultPath[];
  /** By UTF-16 unit. */
  next: Map<number, Branch>;
}

/** The branch where a name ends. */
function branchOf(root: Branch, name: string): Branch {
  const units = Array.from({ length: name.length }, (_, i) => String.fromCharCode(unitAt(name, i))).join("");
  let branch = root;
  for (let at = 0; at < units.length; ) {
    const unit = units.charCodeAt(at++);
    const next = branch.next.get(unit);
    if (next === undefined) {
      const leaf = { units: units.slice(at), paths: [], next: new Map() };
      branch.next.set(unit, leaf);
      return leaf;
    }
    let same = 0;
    while (same < next.units.length && next.units[same] === units[at + same]) same++;
    if (same < next.units.length) fork(next, same);
    at += same;
    branch = next;
  }
  return branch;
}

/** Lets a branch end after `length` units, and what it was begin there. */
function fork(branch: Branch, length: number): void {
  const { units, paths, next } = branch;
  branch.units = units.slice(0, length);
  branch.paths = [];
  branch.next = new Map([[units.charCodeAt(length), { units: units.slice(length + 1), paths, next }]]);
}

/** A UTF-16 unit of a text in lower case, every space the same. Each is worked out once: a garden's whole text goes through here. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = FOLDED[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const lower = /\s/.test(character) ? " " : character.toLowerCase();
  // A letter of two small ones would move what follows.
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  FOLDED[unit] = folded;
  return folded;
}

const FOLDED = new Uint16Array(0x10000);

/** Two units of a text as one number below 65,536, which other pairs may share. */
function pairAt(text: string, at: number): number {
  return (unitAt(text, at) * 31 + (at + 1 < text.length ? unitAt(text, at + 1) : 0)) & 0xffff;
}

const LONGEST = 100;
/** A name that more notes have points at none of them. */
const MOST_NAMESAKES = 4;
const NOWHERE = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const CHARACTER_SCRIPTS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL_RUN = /[가-힣]+/y;

function longestAt(root: Branch, text: string, start: number, limit: number): NameFound | undefined {
  const last = Math.min(limit, text.length);
  let branch: Branch | undefined = root;
  let best: NameFound | undefined;
  for (let end = start; end < last; ) {
    branch = branch.next.get(unitAt(text, end));
    if (branch === undefined || end + branch.units.length >= last || !goesOn(text, end + 1, branch.units)) break;
    end += 1 + branch.units.length;
    if (branch.paths.length > 0 && branch.paths.length <= MOST_NAMESAKES && endsAt(text, end))
      best = { paths: branch.paths, start, end };
  }
  return best;
}

function goesOn(text: string, at: number, units: string): boolean {
  for (let i = 0; i < units.length; i++) if (unitAt(text, at + i) !== units.charCodeAt(i)) return false;
  return true;
}

/** A name in `argocd.conf` or `pre-docker` is part of another. */
const JOINTS = "._@-";

function isJoined(text: string, at: number): boolean {
  return at > 1 && JOINTS.includes(text.charAt(at - 1)) && isWordAt(text, at - 2);
}

function endsAt(text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (JOINTS.includes(text.charAt(end)) && isWordAt(text, end + 1)) return false;
  if (!isWordAt(text, end) || !isWordAt(text, end - 1)) return true;
  HANGUL_RUN.lastIndex = end;
  const run = HANGUL_RUN.exec(text)?.[0];
  return run !== undefined && isParticle(run) && !isWordAt(text, end + run.length);
}

/** The next place where a word or a sign begins. */
function nextStart(text: string, at: number): number {
  let next = at;
  while (isWordAt(text, next)) next++;
  // Behind a word stands, nearly always, one space: no name begins with one.
  return next === at || text.charCodeAt(next) === SPACE ? next + 1 : next;
}

const SPACE = 32;

/** Whether a letter or digit stands there. Asked of every character of a garden, so each is looked up once. */
function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (WORD_UNITS[unit] === UNASKED) WORD_UNITS[unit] = WORD.test(String.fromCharCode(unit)) ? 1 : 0;
  return WORD_UNITS[unit] === 1;
}

const WORD = /[\p{L}\p{N}]/u;
const UNASKED = 2;
const WORD_UNITS = new Uint8Array(0x10000).fill(UNASKED);
