/** The style sheets of what few notes have. Each is a file of `src/styles`. */
export const BODY_STYLES = [
  "canvas",
  "math",
  "periods",
  "queries",
  "reviews",
  "tags",
  "task-states",
  "task-list",
] as const;

export type BodyStyle = (typeof BODY_STYLES)[number];

/** The style sheets that a rendered body asks for besides those of every page. */
export function stylesOf(body: string): readonly BodyStyle[] {
  return MARKS.flatMap(([style, mark]) => (mark.test(body) ? [style] : []));
}

const MARKS: readonly (readonly [BodyStyle, RegExp])[] = [
  ["canvas", /class="canvas/],
  ["math", /class="math|<math/],
  ["queries", /class="[^"]*(?:dataview|table-view-table|obsidian-base|query-)/],
  ["task-states", /data-task="[^ xX"]/],
];
