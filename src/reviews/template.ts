import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import { BLOCKS, type BlockName, type BlockRequest, isBlockName, requestOf } from "./blocks.ts";

/** A template taken apart: the author's text, and the blocks in it. */
export interface Template {
  readonly path: VaultPath;
  readonly parts: readonly (string | TemplateBlock)[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TemplateBlock extends BlockRequest {
  readonly name: BlockName;
  /** What stands before it on its line, such as a quotation's `> `, where it has the line to itself. */
  readonly prefix: string;
}

/** Finds the blocks of a template. What is no block, or stands where it cannot, stays as it is written, and is told. */
export function parseTemplate(path: VaultPath, text: string, firstLine = 1): Template {
  const parts: (string | TemplateBlock)[] = [];
  const diagnostics: Diagnostic[] = [];
  const tell = (line: number, message: string, hint: string): void =>
    void diagnostics.push({ code: "unknown-block", severity: "warning", path, line, message, hint });
  let fence: string | undefined;
  for (const [i, line] of text.split("\n").entries()) {
    if (i > 0) parts.push("\n");
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined && (fence === undefined || (mark.startsWith(fence) && CLOSED.test(line))))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined) {
      parts.push(...partsOfLine(line, (message, hint) => tell(firstLine + i, message, hint)));
      continue;
    }
    parts.push(line);
  }
  return { path, parts, diagnostics };
}

/** Fills a title: only what is a word of its period. Others stay. */
export function filledTitle(title: string, wordOf: (name: string) => string | undefined): string {
  return title.replace(BLOCK, (whole, words: string) => wordOf(words.trim()) ?? whole);
}

type Tell = (message: string, hint: string) => void;

function partsOfLine(line: string, tell: Tell): (string | TemplateBlock)[] {
  if (!line.includes("{{")) return [line];
  const [, prefix, alone] = ALONE.exec(line) ?? [];
  const parts: (string | TemplateBlock)[] = [];
  // Code is shown as it is.
  for (const [piece, code, words] of line.matchAll(PIECES)) {
    const block = words === undefined || code !== undefined ? undefined : blockOf(words, alone !== undefined, tell);
    if (block === undefined) parts.push(piece);
    else if (!BLOCKS[block.name].isLarge) parts.push({ ...block, prefix: "" });
    else {
      parts.length = 0;
      parts.push({ ...block, prefix: prefix ?? "" });
    }
  }
  return parts;
}

function blockOf(words: string, isAlone: boolean, tell: Tell): Omit<TemplateBlock, "prefix"> | undefined {
  const [name = "", ...rest] = words.trim().split(/\s+/);
  // Obsidian's own templates have these, and fill them before a note is saved.
  if (/^(?:title|date|time)(?::|$)/i.test(name)) return undefined;
  if (!isBlockName(name)) {
    tell(
      `There is no block called {{${words.trim()}}}.`,
      `Blocks are ${Object.keys(BLOCKS).filter(isBlockName).join(", ")}.`,
    );
    return undefined;
  }
  const request = requestOf(name, rest);
  if (typeof request === "string") {
    tell(`{{${words.trim()}}} cannot be understood: ${request}.`, `Write it as in ${BLOCKS[name].example}.`);
    return undefined;
  }
  if (request.count) return { name: "count", ...request, of: name };
  if (BLOCKS[name].isLarge && !isAlone) {
    tell(
      `{{${words.trim()}}} needs a line of its own.`,
      `Put it on its own line, or write {{${name} count}} for its number.`,
    );
    return undefined;
  }
  return { name, ...request };
}

const BLOCK = /\{\{([^{}]*)\}\}/g;
const PIECES = /(`+)(?!`).*?(?<!`)\1(?!`)|\{\{([^{}]*)\}\}|[^`{]+|[`{]/g;
const ALONE = /^((?:\s{0,3}>)*\s*)(\{\{[^{}]*\}\})\s*$/;
const FENCE = /^(?:\s{0,3}>)*\s{0,3}(`{3,}|~{3,})/;
const CLOSED = /(?:`{3,}|~{3,})\s*$/;
