import { isFileLink } from "./file-link.ts";
import { foldName } from "./slug.ts";
import type { Note, Wanted } from "./types.ts";

/** What is linked and not written yet, in the order it is met. Files and private notes are not wanted notes. */
export function wantedIn(listed: readonly Note[]): Wanted[] {
  const wanted = new Map<string, { text: string; sources: Set<string> }>();
  for (const note of listed) {
    note.links.forEach((link, i) => {
      if (
        note.targets[i]?.kind !== "missing" ||
        link.displayText === "" ||
        link.kind === "property" ||
        isFileLink(link)
      )
        return;
      const key = foldName(link.linkpath);
      const known = wanted.get(key);
      if (known === undefined) wanted.set(key, { text: link.displayText, sources: new Set([note.path]) });
      else known.sources.add(note.path);
    });
  }
  return [...wanted.values()].map(({ text, sources }) => ({ text, sources: [...sources] }));
}
