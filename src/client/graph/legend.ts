import type { Colours } from "./colours.ts";
import type { Grouping } from "./groups.ts";
import type { Say } from "./say.ts";

/** Says what the colours mean; of a scale, its two ends. */
export function fillLegend(list: Element, { names, of, isScale }: Grouping, { groups }: Colours, say: Say): void {
  const last = names.length - 1;
  const shown = isScale ? [...new Set(names.length === 0 ? [] : [0, last])] : names.map((_, i) => i);
  const entries = shown.map((i) => ({ name: names[i] || say("root"), colour: groups[i] ?? "" }));
  if (of.includes(-1)) entries.push({ name: say(isScale ? "none" : "others"), colour: groups.at(-1) ?? "" });
  list.replaceChildren(
    ...entries.map(({ name, colour }) => {
      const item = document.createElement("li");
      const swatch = document.createElement("span");
      swatch.className = "graph-swatch";
      swatch.style.backgroundColor = colour;
      item.append(swatch, name);
      return item;
    }),
  );
}
