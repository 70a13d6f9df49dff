import type { GraphModel } from "./graph-model.ts";
import type { ViewState } from "./view-state.ts";

/** The notes that the filters let through, in order; `undefined` where nothing is filtered. */
export function selectionOf(
  model: GraphModel,
  { q, folder, tag }: Pick<ViewState, "q" | "folder" | "tag">,
): readonly number[] | undefined {
  const words = folded(q)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0 && folder === "" && tag === "") return undefined;
  const wantedTag = model.tags.indexOf(tag);
  const inFolder = model.folders.map((name) => name === folder || name.startsWith(`${folder}/`));
  const selected: number[] = [];
  for (let note = 0; note < model.size; note++) {
    if (folder !== "" && !inFolder[model.folder[note] ?? -1]) continue;
    if (tag !== "" && !model.tag[note]?.includes(wantedTag)) continue;
    const title = words.length === 0 ? "" : folded(model.titles[note] ?? "");
    if (words.every((word) => title.includes(word))) selected.push(note);
  }
  return selected;
}

/** The note of this title, in any case. */
export function noteCalled(model: GraphModel, title: string): number | undefined {
  const wanted = folded(title).trim();
  const found = model.titles.findIndex((name) => folded(name) === wanted);
  return found === -1 ? undefined : found;
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
