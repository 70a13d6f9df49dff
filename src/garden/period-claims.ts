import type { PeriodNames } from "./period-names.ts";
import { daySpan } from "./period-spans.ts";
import type { PeriodKey, PeriodSpan } from "./period-types.ts";
import type { Diagnostic, VaultPath } from "./site-types.ts";
import type { ParsedNote } from "./types.ts";

/** A note that answers to a period's name. */
export interface PeriodClaim {
  readonly path: VaultPath;
  readonly span: PeriodSpan;
  /** By its name, its title, an alias, or a name that begins with the day: the first of them counts. */
  readonly by: "name" | "title" | "alias" | "beginning";
}

/** The notes that answer to each period's name, the one that is to be its page first. Canvases answer to none. */
export function claimsOf(
  listed: readonly ParsedNote[],
  names: PeriodNames,
): ReadonlyMap<PeriodKey, readonly PeriodClaim[]> {
  const claims = new Map<PeriodKey, PeriodClaim[]>();
  for (const note of listed) {
    const claim = note.kind === undefined ? claimOf(note, names) : undefined;
    if (claim === undefined) continue;
    const known = claims.get(claim.span.key);
    if (known === undefined) claims.set(claim.span.key, [claim]);
    else known.push(claim);
  }
  for (const same of claims.values()) {
    same.sort((a, b) => RANK[a.by] - RANK[b.by] || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
  }
  return claims;
}

function claimOf({ path, name, title, aliases, day }: ParsedNote, names: PeriodNames): PeriodClaim | undefined {
  const byName = names(name);
  if (byName !== undefined) return { path, span: byName, by: "name" };
  const byTitle = names(title);
  if (byTitle !== undefined) return { path, span: byTitle, by: "title" };
  for (const alias of aliases) {
    const span = names(alias);
    if (span !== undefined) return { path, span, by: "alias" };
  }
  // `2025.01.14(화) - 계획표` is that day's diary; `회의 2025-01-14` is something of that day.
  return day !== undefined && /^\d{4}/.test(name) ? { path, span: daySpan(day), by: "beginning" } : undefined;
}

const RANK = { name: 0, title: 1, alias: 2, beginning: 3 } as const;

/** Two notes of one period's name are told of; two diary notes of a day are not. */
export function namesakeDiagnostics(claims: readonly PeriodClaim[], page: VaultPath): readonly Diagnostic[] {
  const others = claims.filter(({ path, by }) => path !== page && (by === "name" || by === "title"));
  return others.map(({ path, span }) => ({
    code: "second-period-note",
    severity: "warning",
    path,
    message: `"${page}" is the page of ${span.key} already; both notes show what belongs to it, and names of it lead there.`,
    hint: "Make one note of the two, or give one of them another name.",
  }));
}
