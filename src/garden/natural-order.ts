import { foldName } from "./slug.ts";

/**
 * The order people expect of names: numbers by value, everything else by code unit without regard to case, so Hangul in
 * its own order. The same on every machine: no locale is asked. `"2 - b"` comes before `"10 - a"`.
 */
export function compareNaturally(a: string, b: string): number {
  const [left, right] = [foldName(a), foldName(b)];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (isDigit(left, i) && isDigit(right, j)) {
      const [endOfLeft, endOfRight] = [endOfNumber(left, i), endOfNumber(right, j)];
      const difference = compareNumbers(left.slice(i, endOfLeft), right.slice(j, endOfRight));
      if (difference !== 0) return difference;
      [i, j] = [endOfLeft, endOfRight];
    } else {
      const difference = left.charCodeAt(i) - right.charCodeAt(j);
      if (difference !== 0) return difference;
      i++;
      j++;
    }
  }
  return left.length - i - (right.length - j) || compareTexts(a, b);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end)) end++;
  return end;
}

/** As text: a name may hold more digits than a number. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compareTexts(left, right);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
