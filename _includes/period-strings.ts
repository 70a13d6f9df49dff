/** The words of the calendar and of the pages of days, weeks, months, quarters and years. */
export interface PeriodStrings {
  readonly calendar: string;
  /** Leads from a period to the ones round it, for those who do not see it. */
  readonly periods: string;

  /** `"2025-W06"` in words: the sixth week of 2025. */
  readonly isoWeek: (year: number, week: number) => string;
  /** The third week of April: `month` is written out, with its year. */
  readonly monthWeek: (month: string, week: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  /** Short names in lists of a month's weeks. */
  readonly weekInYear: (week: number) => string;
  readonly weekInMonth: (week: number) => string;

  readonly glance: string;
  readonly daysWritten: string;
  readonly words: string;
  readonly wordCount: (count: string) => string;
  readonly carried: string;
  readonly planned: string;
  /** A day in the calendar as it is read aloud: `"2월 3일 월요일: 120단어, 할 일 5개 중 3개 완료"`. */
  readonly dayLabel: (day: string, about: readonly string[]) => string;
  readonly week: string;
  readonly month: string;
  readonly less: string;
  readonly more: string;
  readonly legend: string;
  readonly legendTasks: string;

  readonly wordsByDay: string;
  readonly wordsByMonth: string;
  readonly tasksByDay: string;
  readonly tasksByMonth: string;
  /** What a chart shows, in a sentence: where the most is, and how much. */
  readonly mostAt: (when: string, howMuch: string) => string;

  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly quarters: string;
  readonly years: string;
  /** Tasks of other days that are for this time. */
  readonly dueTasks: string;
  readonly openTasks: string;
  readonly doneTasks: string;
  readonly carriedTasks: string;
  readonly history: string;
  readonly otherHeadings: string;
  readonly learned: string;
  readonly touchedNotes: string;
  readonly touchedTags: string;
  readonly filed: string;
  readonly mentioned: string;
  readonly changed: string;
  readonly namesakes: string;
  readonly sameDay: string;
  readonly sameMonth: string;
  readonly andMore: (count: number) => string;
  readonly showMore: string;
  readonly wholeYear: (year: string) => string;
  readonly subscribe: string;
  readonly noDays: string;
}
