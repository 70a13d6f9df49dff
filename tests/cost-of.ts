/** Milliseconds of processor time that a piece of work takes at best: others may be busy on the machine. */
export function costOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const { user, system } = process.cpuUsage();
    work();
    const after = process.cpuUsage();
    best = Math.min(best, (after.user - user + after.system - system) / 1000);
  }
  return best;
}

/** Whether four times the work costs about four times as much, not sixteen. */
export function growsWithSize(work: (size: number) => unknown, size: number): boolean {
  work(Math.ceil(size / 4));
  const small = costOf(() => work(size));
  return costOf(() => work(size * 4)) < 10 * small + 60;
}
