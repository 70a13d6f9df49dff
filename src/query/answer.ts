import type { Problem } from "./problem.ts";
import type { TaskListAnswer } from "./tasks/answer.ts";
import type { TaskValue, Value } from "./value.ts";

/** What a query comes to: values, to be shown by whoever asked. */
export type Answer =
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table";
      /** What the first column holds, if notes or groups stand there; the others are named in `columns`. */
      readonly rowsAre?: "notes" | "groups";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Value[])[];
    }
  | { readonly kind: "tasks"; readonly groups: readonly TaskGroup[] }
  | TaskListAnswer
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "base"; readonly views: readonly ViewAnswer[] }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface ListItem {
  /** The note or the group's key; none where the query leaves it out. */
  readonly id?: Value;
  /** What is said of it; none for a bare list. */
  readonly value?: Value;
}

export interface TaskGroup {
  /** None where tasks are not grouped. */
  readonly key?: Value;
  readonly tasks: readonly TaskValue[];
}

/** One view of a base. */
export interface ViewAnswer {
  readonly name: string;
  readonly type: "table" | "cards" | "list";
  readonly columns: readonly Column[];
  readonly groups: readonly ViewGroup[];
  /** By column; none where no column is summed up. */
  readonly summaries?: readonly (Summary | undefined)[];
  /** What could not be answered; the rest of the view is shown all the same, if there is a rest. */
  readonly problems: readonly Problem[];
}

export interface Column {
  /** `"file.name"`, `"note.price"`, `"formula.total"`. */
  readonly id: string;
  /** The author's name for it, else the property's. */
  readonly name: string;
}

export interface ViewGroup {
  readonly key?: Value;
  readonly rows: readonly ViewRow[];
}

export interface ViewRow {
  /** By column. */
  readonly values: readonly Value[];
  /** A card's picture. */
  readonly picture?: Value;
}

export interface Summary {
  /** `"Average"`. */
  readonly name: string;
  readonly value: Value;
}
