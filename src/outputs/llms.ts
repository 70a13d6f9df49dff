import { absoluteUrl, hrefOf } from "../garden/href.ts";
import type { SiteSettings } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";

/** `/llms.txt`: what the garden is and where each note's Markdown is, for machines that read. */
export function llms(garden: Garden, settings: SiteSettings): string {
  return [
    `# ${oneLine(settings.title)}`,
    ...(settings.description === "" ? [] : ["", `> ${oneLine(settings.description)}`]),
    "",
    "## Notes",
    "",
    ...garden.listed.map((note) => lineOf(note, settings)),
    "",
  ].join("\n");
}

function lineOf(note: Note, settings: SiteSettings): string {
  const address = absoluteUrl(note.sourceUrl, settings.url) || hrefOf(note.sourceUrl, settings.basePath);
  const title = oneLine(note.title).replace(/[\\[\]]/g, "\\$&");
  const about = note.description === undefined ? "" : `: ${oneLine(note.description)}`;
  // A bracket would end the address.
  return `- [${title}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})${about}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
