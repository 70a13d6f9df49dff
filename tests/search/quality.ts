import type { LabelledQuery, QueryClass } from "./labelled-queries.ts";

/** A query that was asked, and what came: names of notes in rank order. */
export interface Asked extends LabelledQuery {
  readonly class: string;
  readonly hits: readonly string[];
}

/** How well a class of queries is answered. */
export interface Figures {
  /** Share of the answers that are among the first five hits. */
  readonly recall: number;
  /** One by the rank of the first right hit, on average. */
  readonly mrr: number;
  /** Share of the queries that show a note they must not show. */
  readonly falseHits: number;
  /** Queries that have an answer. */
  readonly answerable: number;
}

const SHOWN = 5;

export function missedBy({ answers, hits }: Asked): string[] {
  return answers.filter((answer) => !hits.slice(0, SHOWN).includes(answer));
}

/** A query without answers may name what it must not find; else it must find nothing. */
export function wrongIn({ answers, never, hits }: Asked): string[] {
  const shown = hits.slice(0, SHOWN);
  if (never !== undefined && never.length > 0) return shown.filter((hit) => never.includes(hit));
  return answers.length === 0 ? shown : [];
}

export function figuresOf(asked: readonly Asked[]): Figures {
  const answerable = asked.filter(({ answers }) => answers.length > 0);
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    recall: mean(answerable.map((each) => 1 - missedBy(each).length / each.answers.length)),
    mrr: mean(
      answerable.map(({ answers, hits }) => {
        const rank = hits.findIndex((hit) => answers.includes(hit));
        return rank === -1 ? 0 : 1 / (rank + 1);
      }),
    ),
    falseHits: mean(asked.map((each) => (wrongIn(each).length > 0 ? 1 : 0))),
    answerable: answerable.length,
  };
}

/** Figures by class, ours beside plain Pagefind's. */
export function tableOf(ours: readonly Asked[], plain: readonly Asked[]): string {
  const classes = [...new Set(ours.map((each) => each.class))];
  const row = (name: string, of: (each: Asked) => boolean): string => {
    const [a, b] = [figuresOf(ours.filter(of)), figuresOf(plain.filter(of))];
    const cells = [a.recall, b.recall, a.mrr, b.mrr, a.falseHits, b.falseHits].map((value) =>
      value.toFixed(2).padStart(7),
    );
    return `${name.padEnd(20)}${String(ours.filter(of).length).padStart(5)}${cells.join("")}`;
  };
  return [
    `${"".padEnd(20)}    n  recall@5     MRR        false hits`,
    `${"".padEnd(25)}   ours  plain   ours  plain   ours  plain`,
    ...classes.map((name) => row(name, (each) => each.class === name)),
    row("all", () => true),
  ].join("\n");
}

export function queriesOf(classes: QueryClass): { readonly class: string; readonly labelled: LabelledQuery }[] {
  return Object.entries(classes).flatMap(([name, queries]) => queries.map((labelled) => ({ class: name, labelled })));
}
