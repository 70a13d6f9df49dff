import type { Diagnostic, VaultPath } from "./site-types.ts";
import type { Link, Note, NoteEmbed } from "./types.ts";

/** Embeds within embeds: what lies deeper is a link. Obsidian stops here too. */
export const EMBED_DEPTH = 5;

/**
 * What a page may unfold in all: so many embeds, those inside of embedded notes counted as soon as these are opened, and
 * so many characters of text. An embed that would go beyond either is a link. A page's cost has a bound by this,
 * however notes embed each other.
 */
export const EMBEDS_A_PAGE = 500;
export const EMBEDDED_TEXT_A_PAGE = 500_000;

/** What an embed shows: a note, a section or a block of it, or why it shows nothing. */
export type EmbedAnswer =
  | { readonly kind: "shown"; readonly path: VaultPath; readonly fragment: string; readonly embeds: EmbedPlan }
  | { readonly kind: CutReason; readonly path: VaultPath; readonly fragment: string }
  | { readonly kind: "private" | "missing" };

export type CutReason = "cycle" | "too-deep" | "too-large";

/** Answers to the embeds in a body, by their place among its note's links. */
export type EmbedPlan = ReadonlyMap<number, EmbedAnswer>;

/** Decides what each embed on a note's page shows, down to the last. Files are not among them. */
export function planEmbeds(note: Note, notes: ReadonlyMap<VaultPath, Note>): EmbedPlan {
  if (note.embeds.length === 0) return NOTHING;
  const page: PageBudget = { notes, embeds: EMBEDS_A_PAGE, characters: EMBEDDED_TEXT_A_PAGE };
  return planOf(note, note.embeds, [], page);
}

/** What is cut on a note's page: one for each of its own embeds and each reason. */
export function embedDiagnostics(note: Note, notes: ReadonlyMap<VaultPath, Note>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [place, answer] of planEmbeds(note, notes)) {
    const link = note.links[place];
    if (link === undefined) continue;
    for (const [kind, cut] of cutsIn(answer)) found.push(cutDiagnostic(note, link, kind, cut));
  }
  return found;
}

const NOTHING: EmbedPlan = new Map();

interface PageBudget {
  readonly notes: ReadonlyMap<VaultPath, Note>;
  embeds: number;
  characters: number;
}

/** An embed that is open: the note it stands in, and what holds it there. */
interface OpenEmbed {
  readonly path: VaultPath;
  readonly within: readonly string[];
}

function planOf(note: Note, embeds: readonly NoteEmbed[], open: readonly OpenEmbed[], page: PageBudget): EmbedPlan {
  const plan = new Map<number, EmbedAnswer>();
  for (const embed of embeds) {
    const answer = answerTo(note, embed, open, page);
    if (answer !== undefined) plan.set(embed.link, answer);
  }
  return plan;
}

function answerTo(note: Note, embed: NoteEmbed, open: readonly OpenEmbed[], page: PageBudget): EmbedAnswer | undefined {
  const target = note.targets[embed.link];
  switch (target?.kind) {
    case "private":
    case "missing":
      return { kind: target.kind };
    case "note":
    case "ambiguous":
      break;
    default:
      return undefined;
  }
  const { path, fragment } = target;
  const shown = page.notes.get(path);
  if (shown === undefined) return { kind: "missing" };
  const chain = [...open, { path: note.path, within: embed.within }];
  // It would show an embed that is open already, and with it itself.
  const isCycle = chain.some((one) => one.path === path && (fragment === "" || one.within.includes(fragment)));
  if (isCycle) return { kind: "cycle", path, fragment };
  if (chain.length > EMBED_DEPTH) return { kind: "too-deep", path, fragment };
  const embeds = embedsIn(shown, fragment);
  const characters = shown.lengths[fragment] ?? 0;
  if (page.embeds < 1 + embeds.length || page.characters < characters) return { kind: "too-large", path, fragment };
  page.embeds -= 1 + embeds.length;
  page.characters -= characters;
  return { kind: "shown", path, fragment, embeds: planOf(shown, embeds, chain, page) };
}

/** The embeds of each section; a page may show hundreds of sections of one note. */
const bySection = new WeakMap<readonly NoteEmbed[], ReadonlyMap<string, readonly NoteEmbed[]>>();

function embedsIn({ embeds }: Note, fragment: string): readonly NoteEmbed[] {
  if (fragment === "" || embeds.length === 0) return embeds;
  let sections = bySection.get(embeds);
  if (sections === undefined) {
    const filled = new Map<string, NoteEmbed[]>();
    for (const embed of embeds) {
      for (const section of embed.within) {
        const same = filled.get(section);
        if (same === undefined) filled.set(section, [embed]);
        else same.push(embed);
      }
    }
    sections = filled;
    bySection.set(embeds, sections);
  }
  return sections.get(fragment) ?? [];
}

/** The first cut of each kind, the embed itself included, and the note it would have shown. */
function cutsIn(answer: EmbedAnswer, found = new Map<CutReason, VaultPath>()): ReadonlyMap<CutReason, VaultPath> {
  switch (answer.kind) {
    case "shown":
      for (const inner of answer.embeds.values()) cutsIn(inner, found);
      break;
    case "cycle":
    case "too-deep":
    case "too-large":
      if (!found.has(answer.kind)) found.set(answer.kind, answer.path);
      break;
    case "private":
    case "missing":
      break;
  }
  return found;
}

function cutDiagnostic(note: Note, link: Link, kind: CutReason, cut: VaultPath): Diagnostic {
  const at = { severity: "warning", path: note.path, line: link.line } as const;
  const written = `![[${link.linkpath}${link.subpath}]]`;
  switch (kind) {
    case "cycle":
      return {
        ...at,
        code: "embed-cycle",
        message: `${written} comes back to itself at "${cut}"; readers see a link there.`,
        hint: "Embed a section or a block that does not hold the embed, or write a link.",
      };
    case "too-deep":
      return {
        ...at,
        code: "embed-too-deep",
        message: `${written} holds embeds more than ${EMBED_DEPTH} deep; "${cut}" is a link there.`,
        hint: "Embed the deepest note itself, or write a link.",
      };
    case "too-large":
      return {
        ...at,
        code: "embed-too-large",
        message: `${written} would make the page too large; "${cut}" is a link there.`,
        hint: `A page unfolds ${EMBEDS_A_PAGE} embeds and ${EMBEDDED_TEXT_A_PAGE} characters: embed sections, or write links.`,
      };
  }
}
