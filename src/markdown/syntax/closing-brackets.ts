/**
 * Where each `[` of a text is closed, found in one look over it: asking anew at each bracket would take the square of the
 * text's length. Brackets in code and escaped ones are text.
 */
export function closingBrackets(source: string): ReadonlyMap<number, number> {
  const marks = [...source.matchAll(/\\.|`+|[[\]]/gs)];
  const codeEnds = codeEndsOf(marks);
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < marks.length; i++) {
    const { 0: mark, index } = marks[i] as RegExpExecArray;
    if (mark === "[") open.push(index);
    else if (mark === "]") {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, index);
    } else i = codeEnds.get(i) ?? i;
  }
  return pairs;
}

/** The mark that closes code, by the mark that opens it: the next run of as many ticks. */
function codeEndsOf(marks: readonly RegExpExecArray[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const nextOf = new Map<number, number>();
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]?.[0] ?? "";
    if (!mark.startsWith("`")) continue;
    const next = nextOf.get(mark.length);
    if (next !== undefined) ends.set(i, next);
    nextOf.set(mark.length, i);
  }
  return ends;
}
