import type { PeriodChart } from "../../_includes/period-chart.tsx";
import type { DiarySum } from "../garden/diary.ts";
import { daySpan, monthSpan } from "../garden/period-spans.ts";
import type { PeriodSpan } from "../garden/period-types.ts";
import { daysFrom } from "../garden/plain-day.ts";
import type { PeriodSite } from "./period-site.ts";

/** A period's words and finished tasks over time: by day, a year's by month. Nothing where there is one day or none to tell of. */
export function chartsOf(site: PeriodSite, span: PeriodSpan): readonly PeriodChart[] {
  if (span.kind === "day") return [];
  const { format } = site;
  const strings = site.context.strings.periods;
  const isYear = span.kind === "year";
  const spans = isYear ? monthsOf(span) : daysFrom(span.first, span.last).map(daySpan);
  const sums = spans.map((part) => site.diary.sumOf(part));
  const nameOf = (part: PeriodSpan): string => (isYear ? format.name(part) : format.monthDay(part.first));
  const chartOf = (
    caption: string,
    partOf: (sum: DiarySum) => number,
    wholeOf: (sum: DiarySum) => number,
    say: (sum: DiarySum) => string,
  ): readonly PeriodChart[] => {
    const most = Math.max(...sums.map(wholeOf));
    if (sums.filter((sum) => wholeOf(sum) > 0).length < 2) return [];
    const values = sums.map(partOf);
    const top = values.indexOf(Math.max(...values));
    const [at, sum] = [spans[top], sums[top]];
    const heightOf = (value: number): number => Math.round((1000 * HEIGHT * value) / most) / 1000;
    return [
      {
        caption,
        most: at === undefined || sum === undefined ? "" : strings.mostAt(nameOf(at), say(sum)),
        width: spans.length * STEP,
        height: HEIGHT,
        bars: sums.flatMap((sum, i) => {
          const [value, whole] = [partOf(sum), wholeOf(sum)];
          const x = i * STEP + GAP / 2;
          return [
            ...(whole > value ? [barOf("whole", x, heightOf(whole))] : []),
            ...(value > 0 ? [barOf("part", x, heightOf(value))] : []),
          ];
        }),
        from: nameOf(spans[0] ?? span),
        to: nameOf(spans.at(-1) ?? span),
      },
    ];
  };
  return [
    ...chartOf(
      isYear ? strings.wordsByMonth : strings.wordsByDay,
      (sum) => sum.words,
      (sum) => sum.words,
      (sum) => strings.wordCount(format.number(sum.words)),
    ),
    ...chartOf(
      isYear ? strings.tasksByMonth : strings.tasksByDay,
      (sum) => sum.score.done,
      totalOf,
      (sum) => site.context.strings.progress(sum.score.done, totalOf(sum)),
    ),
  ];
}

/** Tasks that were to be done: what was cancelled was not. */
export function totalOf({ score }: DiarySum): number {
  return score.done + score.open + score.carried;
}

const STEP = 10;
const GAP = 3;
const HEIGHT = 60;

function barOf(kind: "whole" | "part", x: number, height: number) {
  return { kind, x, y: Math.round(1000 * (HEIGHT - height)) / 1000, width: STEP - GAP, height };
}

function monthsOf({ key }: PeriodSpan): readonly PeriodSpan[] {
  return Array.from({ length: 12 }, (_, i) => monthSpan(Number(key), i + 1)).flatMap((month) => month ?? []);
}
