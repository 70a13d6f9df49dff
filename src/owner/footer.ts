import { createTargets, resolveLink } from "../garden/resolve-link.ts";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import { type Document, type ParseOptions, parseDocument } from "../markdown/document.ts";
import { createBodyRenderer } from "../markdown/render.ts";

/** The end of every page, as the owner wrote it. */
export interface Footer {
  /** `""` for none. */
  readonly html: string;
  /** What it shows or links to. */
  readonly files: readonly VaultPath[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All that bodies are rendered from. */
export type FooterSources = Parameters<typeof createBodyRenderer>[0];

/** What links of a footer can lead to. */
interface Surroundings {
  readonly privatePaths: readonly VaultPath[];
  readonly attachments: readonly VaultPath[];
}

/** Renders the footer: Markdown, or the path of a published note. Ids in it are its own, headings follow the page's title. */
export function createFooter(
  text: string,
  sources: FooterSources,
  surroundings: Surroundings,
  options: ParseOptions,
): Footer {
  if (text.trim() === "") return { html: "", files: [], diagnostics: [] };
  if (NOTE_PATH.test(text)) {
    const path = text.trim().normalize("NFC");
    if (!sources.garden.notes.has(path)) return { html: "", files: [], diagnostics: [noSuchNote(path)] };
    return { html: createBodyRenderer(sources)(path, PREFIX), files: [], diagnostics: [] };
  }
  const document = parseDocument({ path: FOOTER, properties: {}, body: text, bodyLine: 1 }, options);
  const note = footerNote(document, sources.garden, surroundings);
  const html = createBodyRenderer({
    ...sources,
    garden: { ...sources.garden, notes: new Map([...sources.garden.notes, [FOOTER, note]]) },
    documents: new Map([...sources.documents, [FOOTER, document]]),
  })(FOOTER, PREFIX);
  const lost = note.links.filter((_, i) => /^(?:missing|private)$/.test(note.targets[i]?.kind ?? ""));
  return {
    html,
    files: note.targets.flatMap((target) => (target.kind === "attachment" ? [target.path] : [])),
    diagnostics: [
      ...note.diagnostics.map((diagnostic) => ({ ...diagnostic, path: SETTING })),
      ...lost.map((link) => ({
        ...LOST,
        message: `The footer links to [[${link.linkpath}]], which readers cannot open.`,
      })),
    ],
  };
}

/** A hidden name: no note of a vault has it. */
const FOOTER = ".footer.md";
const PREFIX = "footer-";
const NOTE_PATH = /^\s*[^\n[\]<>]+\.md\s*$/i;
const SETTING = "garden.config.ts";

function footerNote({ note }: Document, garden: Garden, { privatePaths, attachments }: Surroundings): Note {
  const urls = new Map([...garden.notes.values()].map(({ path, url }) => [path, url]));
  const targets = note.links.length === 0 ? undefined : createTargets(garden.notes, privatePaths, attachments, urls);
  return {
    ...note,
    url: "/",
    sourceUrl: "/",
    targets: targets === undefined ? [] : note.links.map((link) => resolveLink(link, FOOTER, targets).target),
    tagKeys: [],
    tagNotes: [],
    taskCount: { open: 0, done: 0, cancelled: 0 },
  };
}

const LOST: Omit<Diagnostic, "message"> = {
  code: "footer-link",
  severity: "warning",
  path: SETTING,
  hint: "Publish the note, or write another one's name into `footer`.",
};

function noSuchNote(path: VaultPath): Diagnostic {
  return {
    code: "footer-note",
    severity: "warning",
    path: SETTING,
    message: `\`footer\` names the note ${path}, and no note of that path is published.`,
    hint: "Give the note `dg-publish: true`, and `dg-hide: true` if it should stand in no list.",
  };
}
