/** The words of checklists. */
export interface TaskStrings {
  /** Headings of the list, by what a task's state comes to. */
  readonly states: Readonly<Record<"overdue" | "due" | "open" | "done" | "cancelled", string>>;
  /** What "overdue" is measured against; the day follows. */
  readonly asOf: (day: string) => string;
  readonly itemCount: (count: number) => string;
  readonly carriedCount: (count: number) => string;
  readonly dates: Readonly<Record<"due" | "scheduled" | "start" | "done" | "cancelled", string>>;
  readonly priority: string;
  readonly priorities: Readonly<Record<"highest" | "high" | "medium" | "low" | "lowest", string>>;
  readonly recurrence: string;
  /** A task that was left unfinished on earlier days; their dates follow. */
  readonly carriedOver: (times: number) => string;
  /** Names the way to a task in its note; its words follow. */
  readonly inNote: string;
  readonly overview: string;
  readonly byHeading: string;
  readonly byTag: string;
  readonly noHeading: string;
  readonly noTag: string;
  readonly noDate: string;
  readonly years: string;
  readonly feeds: string;

  readonly controls: string;
  readonly filter: string;
  readonly show: string;
  readonly showAll: string;
  readonly group: string;
  readonly groups: Readonly<Record<"state" | "note" | "month" | "tag" | "heading", string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<"list" | "newest" | "oldest" | "priority" | "text", string>>;
  /** `{count}` stands for a number. */
  readonly shown: string;

  readonly ticks: string;
  readonly ticksIntroduction: string;
  readonly ticksExport: string;
  readonly ticksImport: string;
  readonly ticksForget: string;
  /** `{count}` stands for a number. */
  readonly ticksImported: string;
  readonly ticksForgotten: string;
  readonly ticksFile: string;
}
