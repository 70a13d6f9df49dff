import type { Build } from "./build.ts";
import { isFileLink } from "./garden/file-link.ts";
import type { Diagnostic, Severity } from "./garden/site-types.ts";
import type { Garden } from "./garden/types.ts";

/** What a build says when it is done: diagnostics by file, then one paragraph of figures. */
export function buildReport(build: Build, milliseconds: number): string {
  const { garden, privateNotes } = build;
  const told = garden.diagnostics.filter((diagnostic) => diagnostic.severity !== "info");
  const { links, unresolved, missingFiles } = countLinks(garden);
  const silent = garden.diagnostics.length - told.length;
  const figures = [
    `${count(garden.notes.size, "note")} published, ${privateNotes} kept private`,
    `${count(links - unresolved, "link")} resolved, ${unresolved} not`,
    `${count(garden.attachments.length, "attachment")}${missingFiles > 0 ? `, ${missingFiles} missing` : ""}`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  return [
    ...(told.length > 0 ? [diagnosticReport(told, MOST), ""] : []),
    `${figures.join(" · ")}`,
    `${count(errorsIn(garden.diagnostics), "error")}, ${count(told.length - errorsIn(told), "warning")}${silent > 0 ? `, ${silent} more to know` : ""}: npm run doctor shows all.`,
  ].join("\n");
}

function countLinks(garden: Garden): { links: number; unresolved: number; missingFiles: number } {
  const sums = { links: 0, unresolved: 0, missingFiles: 0 };
  for (const note of garden.notes.values()) {
    note.links.forEach((link, i) => {
      const kind = note.targets[i]?.kind;
      if (kind === "missing" && isFileLink(link)) sums.missingFiles++;
      else if (kind !== "attachment") {
        sums.links++;
        if (kind === "missing" || kind === "private") sums.unresolved++;
      }
    });
  }
  return sums;
}

/** Diagnostics by file, each with its line, what is wrong and what to write; at most `most` of them, files with errors first. */
export function diagnosticReport(diagnostics: readonly Diagnostic[], most = EVERYTHING): string {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = files.get(diagnostic.path);
    if (known === undefined) files.set(diagnostic.path, [diagnostic]);
    else known.push(diagnostic);
  }
  const ordered = [...files].sort(([, a], [, b]) => Math.min(1, errorsIn(b)) - Math.min(1, errorsIn(a)));
  const shown = ordered.slice(0, most.files).map(([path, found]) => {
    const left = found.length - most.lines;
    const more = left > 0 ? [`  … and ${left} more in this file`] : [];
    return [path || "(vault)", ...found.slice(0, most.lines).map(lineOf), ...more].join("\n");
  });
  const left = ordered.length - shown.length;
  return [...shown, ...(left > 0 ? [`… and ${count(left, "more file")}`] : [])].join("\n");
}

/** How many of these stop a push: what asked to be published and could not be read. */
export function errorsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
}

const EVERYTHING = { files: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

/** A build's report stays readable; `doctor` shows everything. */
const MOST = { files: 20, lines: 5 };

const MARKS: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "·" };

function lineOf({ severity, line, message, hint, code }: Diagnostic): string {
  return `  ${MARKS[severity]} ${line === undefined ? "" : `line ${line}: `}${message} (${code})\n      → ${hint}`;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
