import assert from "node:assert/strict";

/**
 * Asserts that work grows with its input and not with its square: four times as much may cost eight times the CPU.
 * The machine has other things to do, so the least of a few runs counts, and a bad round is tried again.
 */
export function assertGrowsEvenly(work: (size: number) => void, size: number): void {
  work(size);
  let last = "";
  for (let round = 0; round < ROUNDS; round++) {
    const small = leastCpuOf(() => work(size));
    const large = leastCpuOf(() => work(4 * size));
    if (large <= 8 * Math.max(small, LEAST)) return;
    last = `${small.toFixed(1)} ms for ${size}, ${large.toFixed(1)} ms for ${4 * size}`;
  }
  assert.fail(`The work grows faster than its input: ${last}`);
}

const ROUNDS = 4;
/** Milliseconds. Below this the clock itself is what is measured. */
const LEAST = 3;

function leastCpuOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
