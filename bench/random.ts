/** Draws that depend on nothing but the seed's text. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Value>(list: readonly Value[]): Value;
  /** The first of the list most often, the n-th about 1/n as often. */
  pickZipf<Value>(list: readonly Value[]): Value;
  shuffled<Value>(list: readonly Value[]): readonly Value[];
}

/** The same seed gives the same draws on every machine: `createRandom("notes/3").below(6)`. */
export function createRandom(seed: string): Random {
  const next = sfc32(hashOf(`${seed}a`), hashOf(`${seed}b`), hashOf(`${seed}c`));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, below(list.length)),
    pickZipf: (list) => at(list, Math.min(list.length, Math.floor((list.length + 1) ** next())) - 1),
    shuffled(list) {
      const left = [...list];
      return list.map(() => at(left.splice(below(left.length), 1), 0));
    },
  };
}

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Chris Doty-Humphrey's small fast counter generator: long enough, and only 32-bit sums. */
function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
