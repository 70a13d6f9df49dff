import { addAnchors } from "./anchors.ts";
import { addCodeTools } from "./code-tools.ts";
import { followToc } from "./toc.ts";
import { offerZoom } from "./zoom-offer.ts";

/** What a note's page can do for its reader once it stands. The words come with the note. */
export function startReading(note: HTMLElement): void {
  followToc(note);
  equipNote(note);
}

/** The same for a note that is not the page's own. */
export function equipNote(note: HTMLElement): void {
  addAnchors(note);
  addCodeTools(note);
  offerZoom(note);
}
