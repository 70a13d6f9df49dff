import type { GraphModel } from "./graph-model.ts";
import type { Colouring } from "./view-state.ts";

/** Notes of one colour. */
export interface Grouping {
  /** As the legend names them; `""` for notes in no folder. */
  readonly names: readonly string[];
  /** Each note's group by its place; -1 for the rest. */
  readonly of: readonly number[];
  /** Whether the groups are steps of one scale, as months are, rather than different things. */
  readonly isScale: boolean;
}

/** As many as there are colours that one can tell apart. */
export const MOST_GROUPS = 8;

/** Which notes have one colour: by first folder, by the most common of their tags, or by month. */
export function groupsOf(model: GraphModel, by: Colouring): Grouping {
  switch (by) {
    case "folder": {
      const first = model.folders.map((name) => name.split("/")[0] ?? "");
      return largest(model.folder.map((folder) => first[folder] ?? ""));
    }
    case "tag": {
      // The file has the most common first.
      const least = model.tag.map((tags) => (tags.length === 0 ? undefined : Math.min(...tags)));
      return largest(least.map((tag) => (tag === undefined ? undefined : model.tags[tag])));
    }
    case "month":
      return { names: model.months, of: model.month, isScale: true };
  }
}

function largest(names: readonly (string | undefined)[]): Grouping {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_GROUPS);
  const places = new Map(most.map(([name], i) => [name, i]));
  return {
    names: most.map(([name]) => name),
    of: names.map((name) => (name === undefined ? -1 : (places.get(name) ?? -1))),
    isScale: false,
  };
}
