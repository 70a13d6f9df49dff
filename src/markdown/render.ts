import { hrefOf } from "../garden/href.ts";
import { foldName } from "../garden/slug.ts";
import type { Garden, LinkTarget, Note, VaultPath } from "../garden/types.ts";
import type { Body, Hole } from "./body.ts";
import type { BodyStrings } from "./body-strings.ts";
import { canvasFileHtml, canvasFileOf } from "./canvas/canvas-file.ts";
import { escapeHtml } from "./highlight.ts";
import { attachmentUrl, pictureOf } from "./picture.ts";

/** The body of a note as HTML, with links as the garden decided them; `strings` are in the note's language. */
export function renderNote(body: Body, note: Note, garden: Garden, basePath: string, strings: BodyStrings): string {
  const page: PageContext = { note, garden, basePath, strings };
  let html = "";
  for (const part of body.parts) html += typeof part === "string" ? part : filled(part, page);
  return html;
}

/** Where one of a note's links leads from the note's page; `undefined` where readers cannot go. */
export function hrefOfLink(note: Note, link: number, garden: Garden, basePath: string): string | undefined {
  const target = note.targets[link];
  return target && hrefOfTarget(target, { note, garden, basePath });
}

interface Place {
  readonly note: Note;
  readonly garden: Garden;
  readonly basePath: string;
}

interface PageContext extends Place {
  readonly strings: BodyStrings;
}

function filled(hole: Hole, page: PageContext): string {
  switch (hole.kind) {
    case "link-open":
      return openLink(page.note.targets[hole.link], page, hole.copy);
    case "link-close":
      return hrefAt(hole.link, page) === undefined ? "</span>" : "</a>";
    case "embed":
      return renderEmbed(hole.link, hole.words, page);
    case "image":
      return renderImage(hole.link, hole.words, page);
    case "hashtag":
      return renderHashtag(hole.tag, page);
    case "task-state":
      // A status nobody gave a meaning is its character.
      return escapeHtml(`${page.strings.taskStates[hole.status] ?? hole.status}: `);
    case "canvas-file":
    case "file-name":
      return renderCanvasFile(hole.link, page, hole.kind === "file-name");
    case "attribute": {
      const href = hrefAt(hole.link, page);
      return href === undefined ? "" : ` ${hole.name}="${escapeHtml(href)}"`;
    }
  }
}

function openLink(target: LinkTarget | undefined, page: PageContext, isCopy = false): string {
  const href = target && hrefOfTarget(target, page);
  if (href === undefined) return '<span class="internal-link is-unresolved">';
  return `<a class="internal-link${target?.kind === "ambiguous" ? " is-ambiguous" : ""}" href="${escapeHtml(href)}"${isCopy ? ' tabindex="-1"' : ""}>`;
}

/** A picture shows itself; any other target is a link until embeds of notes are built. */
function renderEmbed(place: number, words: string, page: PageContext): string {
  const target = page.note.targets[place];
  const href = hrefAt(place, page);
  const label = escapeHtml(words || (page.note.links[place]?.displayText ?? ""));
  if (target === undefined || href === undefined) return `<span class="internal-embed is-unresolved">${label}</span>`;
  const picture = target.kind === "attachment" ? pictureOf(href, target.path, words) : undefined;
  if (picture !== undefined) return `<span class="internal-embed image-embed">${picture}</span>`;
  return `<span class="internal-embed"><a class="internal-link" href="${escapeHtml(href)}">${label}</a></span>`;
}

function renderImage(place: number, words: string, page: PageContext): string {
  const target = page.note.targets[place];
  if (target?.kind !== "attachment") {
    return `<span class="internal-embed is-unresolved">${escapeHtml(words.split("|")[0] ?? "")}</span>`;
  }
  const src = attachmentHref(target.path, page.basePath);
  return `<span class="internal-embed image-embed">${pictureOf(src, target.path, words, true)}</span>`;
}

function renderHashtag(name: string, { garden, basePath }: PageContext): string {
  const tag = garden.tags.get(foldName(name));
  const words = `#${escapeHtml(name)}`;
  return tag === undefined
    ? `<span class="tag">${words}</span>`
    : `<a class="tag" href="${escapeHtml(hrefOf(tag.url, basePath))}">${words}</a>`;
}

function renderCanvasFile(place: number, page: PageContext, nameOnly: boolean): string {
  const file = canvasFileOf(page.note, place, page.garden);
  if (nameOnly) return escapeHtml(file?.name ?? "…");
  return canvasFileHtml(file, hrefAt(place, page) ?? "");
}

function hrefAt(place: number, page: PageContext): string | undefined {
  const target = page.note.targets[place];
  return target && hrefOfTarget(target, page);
}

/** A file's name holds no escapes: each `%` in it is a sign. */
function attachmentHref(path: VaultPath, basePath: string, fragment = ""): string {
  return hrefOf(attachmentUrl(path).replaceAll("%", "%25"), basePath, fragment);
}

/** Where a target is, as `href` says it; `undefined` where readers cannot go. */
function hrefOfTarget(target: LinkTarget, { note, garden, basePath }: Place): string | undefined {
  switch (target.kind) {
    case "note":
    case "ambiguous": {
      if (target.path === note.path && target.fragment !== "") return hrefOf("", "", target.fragment);
      const url = garden.notes.get(target.path)?.url;
      return url === undefined ? undefined : hrefOf(url, basePath, target.fragment);
    }
    case "attachment":
      return attachmentHref(target.path, basePath, target.fragment);
    case "tag": {
      const tag = garden.tags.get(target.tag);
      return tag === undefined ? undefined : hrefOf(tag.url, basePath);
    }
    case "site":
      return hrefOf(target.url, basePath) + encodeURI(target.query ?? "") + hrefOf("", "", target.fragment);
    case "private":
    case "missing":
      return undefined;
  }
}
