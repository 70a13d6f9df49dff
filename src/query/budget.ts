import { QueryError } from "./problem.ts";

/** What one query may spend: steps of work, and calls inside calls. */
export interface Budget {
  /** Throws where nothing is left: the query is cut, and its page says so. */
  spend(steps: number): void;
  /** Goes one level deeper, and out again; a query that is cut does not come out. */
  enter(): void;
  leave(): void;
}

/** Enough for an answer over all notes of a large garden; a second at most. */
const STEPS = 3_000_000;
const DEPTH = 700;
/** Longer texts are made by formulas that have gone wrong. */
export const LONGEST_TEXT = 100_000;
export const LONGEST_LIST = 100_000;

export function createBudget(steps: number = STEPS): Budget {
  let left = steps;
  let depth = 0;
  return {
    spend(cost) {
      left -= cost;
      if (left < 0) throw tooLong("The query takes too many steps and was cut.");
    },
    enter() {
      if (--left < 0) throw tooLong("The query takes too many steps and was cut.");
      if (++depth > DEPTH) throw tooLong("The query calls itself again and again and was cut.");
    },
    leave() {
      depth--;
    },
  };
}

/** A text that a formula has made, if it is of a sane length. */
export function sizedText(text: string, budget: Budget): string {
  if (text.length > LONGEST_TEXT) throw tooLong("A formula makes a text that grows without end; the query was cut.");
  budget.spend(text.length >> 5);
  return text;
}

export function sizedList<Item>(list: readonly Item[], budget: Budget): readonly Item[] {
  if (list.length > LONGEST_LIST) throw tooLong("A formula makes a list that grows without end; the query was cut.");
  budget.spend(list.length);
  return list;
}

function tooLong(message: string): QueryError {
  return new QueryError({
    reason: "too-long",
    word: "",
    line: 1,
    message,
    hint: "Ask for fewer notes with `FROM` or a filter, and take nested functions apart.",
  });
}
