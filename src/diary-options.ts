import { PERIOD_CHECKS } from "./garden/period-options.ts";
import { PERIOD_DEFAULTS, type PeriodOptions } from "./garden/period-types.ts";
import {
  mergedTaskOptions,
  type PartialTaskOptions,
  TASK_CHECKS,
  TASK_DEFAULTS,
  type TaskOptions,
} from "./garden/task-options.ts";

/** What the owner settles of a diary: its checklists and its periods. */
export interface DiaryOptions {
  /** How checklists are read and shown. */
  readonly tasks: TaskOptions;
  /** How days, weeks and months are named and counted. */
  readonly periods: PeriodOptions;
}

export interface PartialDiaryOptions {
  readonly tasks?: PartialTaskOptions;
  readonly periods?: Partial<PeriodOptions>;
}

export const DIARY_DEFAULTS: DiaryOptions = { tasks: TASK_DEFAULTS, periods: PERIOD_DEFAULTS };

export const DIARY_CHECKS = { tasks: TASK_CHECKS, periods: PERIOD_CHECKS };

/** Options over options. */
export function mergedDiaryOptions(base: DiaryOptions, tasks: PartialTaskOptions, periods: Partial<PeriodOptions>) {
  return { tasks: mergedTaskOptions(base.tasks, tasks), periods: { ...base.periods, ...periods } };
}
