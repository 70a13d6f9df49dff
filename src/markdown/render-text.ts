import { sourceUrlOf } from "../garden/addresses.ts";
import { createPeriodNames } from "../garden/period-names.ts";
import { createTargets, resolveLink } from "../garden/resolve-link.ts";
import type { VaultPath } from "../garden/site-types.ts";
import { foldName } from "../garden/slug.ts";
import { nameOf } from "../garden/tags.ts";
import type { LinkTarget, Note, ParsedNote } from "../garden/types.ts";
import { type Document, type ParseOptions, parseDocument } from "./document.ts";
import { type BodySources, createBodyRenderer } from "./render.ts";

/** Text that is no note's, as a page shows it. */
export interface RenderedText {
  readonly html: string;
  /** Plain, in order. */
  readonly headings: readonly string[];
}

export interface TextRenderer {
  /** `path` says from where links lead, and names the text: it is no note's. */
  readonly render: (path: VaultPath, text: string) => RenderedText;
  /** The files of the vault that a text shows or links to. */
  readonly attachmentsIn: (path: VaultPath, text: string) => readonly VaultPath[];
}

interface TextSources extends BodySources {
  readonly parse: ParseOptions;
  readonly privatePaths: readonly VaultPath[];
  readonly attachments: readonly VaultPath[];
}

/** Renders Markdown that no note holds, with links as the garden has them. The garden learns nothing of it. */
export function createTextRenderer(sources: TextSources): TextRenderer {
  const { garden } = sources;
  const answer = createAnswers(sources);
  const notes = new Map(garden.notes);
  const documents = new Map(sources.documents);
  const renderBody = createBodyRenderer({ ...sources, garden: { ...garden, notes }, documents });
  const read = (path: VaultPath, text: string): { note: Note; document: Document } => {
    const document = parseDocument({ path, properties: {}, body: text, bodyLine: 1 }, sources.parse);
    return { document, note: answer(document.note) };
  };
  return {
    render: (path, text) => {
      const { note, document } = read(path, text);
      notes.set(path, note);
      documents.set(path, document);
      const html = renderBody(path);
      notes.delete(path);
      documents.delete(path);
      return { html, headings: note.headings.map((heading) => heading.text) };
    },
    attachmentsIn: (path, text) =>
      read(path, text).note.targets.flatMap((target) => (target.kind === "attachment" ? [target.path] : [])),
  };
}

/** Answers a text's links as a note's would be. */
function createAnswers({ garden, privatePaths, attachments }: TextSources): (note: ParsedNote) => Note {
  const urls = new Map([...garden.notes.values()].map(({ path, url }) => [path, url]));
  const targets = createTargets(garden.notes, privatePaths, attachments, urls);
  const names = createPeriodNames(garden.calendar);
  const madeOf = (linkpath: string): LinkTarget | undefined => {
    const name = foldName(nameOf(linkpath));
    const period = garden.periods.get(names(name)?.key ?? "");
    const tag = garden.tags.get(garden.tagNames.get(name) ?? period?.tag ?? name);
    if (tag !== undefined) return { kind: "tag", tag: tag.key };
    return period && { kind: "site", url: period.url, fragment: "" };
  };
  return (note) => ({
    ...note,
    url: "/",
    sourceUrl: sourceUrlOf("/"),
    hidden: true,
    targets: note.links.map((link) => {
      const { target } = resolveLink(link, note.path, targets);
      return (target.kind === "missing" && !link.embed ? madeOf(link.linkpath) : undefined) ?? target;
    }),
    tagKeys: [],
    tagNotes: [],
    taskCount: { open: 0, done: 0, cancelled: 0 },
  });
}
