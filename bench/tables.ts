import { type Cost, median } from "./measure.ts";
import type { PreviewLatency } from "./preview-latency.ts";
import type { LineCost } from "./versions.ts";

/** What a build costs and makes. */
export interface BuildCost extends Cost {
  /** Bytes written. */
  readonly output: number;
}

export interface BuildFigures {
  readonly name: string;
  readonly published: number;
  readonly runs: number;
  readonly madang: BuildCost;
  /** Madang with `features.calendar` and `features.tasks` switched off. */
  readonly withoutDiary: BuildCost;
  /** Eleventy with its defaults. */
  readonly bare: BuildCost;
  /** Eleventy that runs no Liquid over the notes. */
  readonly plain: BuildCost;
  /** One build with search on; `output` is the index alone. */
  readonly search: BuildCost;
}

/** Madang and bare Eleventy side by side, and what search adds. */
export function buildTable(figuresOf: BuildFigures): string {
  const { name, published, runs, madang, withoutDiary, bare, plain, search } = figuresOf;
  return [
    `${name}, ${published} published; median of ${runs}`,
    row("", COLUMNS),
    row("Madang", figures(madang)),
    row("bare Eleventy", figures(bare)),
    row("no Liquid", figures(plain)),
    row("Madang / bare", ratios(madang, bare)),
    row("/ no Liquid", ratios(madang, plain)),
    `calendar and tasks: ${shareOf(madang.wall, withoutDiary.wall)} wall and ${shareOf(madang.cpu, withoutDiary.cpu)} CPU of it, ` +
      `${megabytes(madang.output - withoutDiary.output)} of output`,
    `with search (one run): ${seconds(search.wall - madang.wall)} wall and ${seconds(search.cpu - madang.cpu)} CPU more, ` +
      `${megabytes(search.memory)} at the peak, ${megabytes(search.output)} of index`,
  ].join("\n");
}

/** How much more the largest vault costs than the smallest. */
export function growthTable(smallest: BuildFigures, largest: BuildFigures): string {
  return [
    `from ${smallest.name} to ${largest.name}, ${times(largest.published / smallest.published)} as many published`,
    row("", COLUMNS),
    row("Madang", ratios(largest.madang, smallest.madang)),
    row("bare Eleventy", ratios(largest.bare, smallest.bare)),
  ].join("\n");
}

/** What parsing and rendering cost, beside another version. */
export function versionsTable(name: string, ref: string, { now, that }: { now: LineCost; that: LineCost }): string {
  const cells = ({ parse, render }: LineCost) => [parse, render, parse + render];
  const ratios = cells(now).map((cost, i) => times(cost / (cells(that)[i] ?? 0)));
  return [
    `${name}, CPU of parsing all notes and rendering all pages`,
    row("", ["parse", "render", "both"]),
    row("this version", cells(now).map(seconds)),
    row(ref, cells(that).map(seconds)),
    row("this / that", ratios),
  ].join("\n");
}

/** From save to page. */
export function previewLines(name: string, { start, saves }: PreviewLatency): string {
  return [
    `preview, ${name}: first page after ${seconds(start)}`,
    `from save to reloaded page, ${saves.length} saves: median ${Math.round(median(saves))} ms, worst ${Math.round(Math.max(...saves))} ms`,
  ].join("\n");
}

const COLUMNS = ["wall", "CPU", "memory", "output"];

/** What is not there where a part is switched off: `"1.20 s (12.3 %)"`. */
function shareOf(whole: number, without: number): string {
  return `${seconds(whole - without)} (${((100 * (whole - without)) / whole).toFixed(1)} %)`;
}

function figures({ wall, cpu, memory, output }: BuildCost): string[] {
  return [seconds(wall), seconds(cpu), megabytes(memory), megabytes(output)];
}

function ratios(a: BuildCost, b: BuildCost): string[] {
  return [a.wall / b.wall, a.cpu / b.cpu, a.memory / b.memory, a.output / b.output].map(times);
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
