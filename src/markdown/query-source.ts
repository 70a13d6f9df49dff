import type { Garden } from "../garden/types.ts";
import { IN_LABEL, labelOf, parseReference } from "./reference.ts";

/**
 * A query as readers may see it: of a link to what is not published its label, or its name without the folder. What is no
 * note's whole path counts as not published. Sources in quotes stay as written.
 */
export function publicQuery(source: string, { notes }: Pick<Garden, "notes">): string {
  return source.replace(WIKILINK, (link, target: string, label: string | undefined) => {
    const reference = parseReference(target);
    const path = reference.linkpath.replace(/^\//, "");
    const note = notes.get(path) ?? notes.get(`${path}.md`);
    return note?.hidden === false ? link : `[[${label?.trim() || labelOf(reference)}]]`;
  });
}

/** Whether code, as it stands in a note with its signs, is a query. */
export function isQueryCode(code: string): boolean {
  return QUERY.test(code);
}

const WIKILINK = new RegExp(String.raw`\[\[([^[|\]\n]+)(?:\|(${IN_LABEL}*))?\]\]`, "g");
const QUERY = /^(?:(?:`{3,}|~{3,})[ \t]*(?:dataview(?:js)?|tasks|base)\b|`+\s*\$?=)/i;
