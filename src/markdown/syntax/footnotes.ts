// [^1] with [^1]: its definition, and ^[inline]
import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import type { Diagnostic } from "../../garden/site-types.ts";
import { opensWith } from "../quick-rules.ts";
import { closingBrackets } from "./closing-brackets.ts";

/** What a reference carries in `meta`, and each way back from its footnote. */
export interface FootnoteMeta {
  /** From 0, in the order of first references. */
  readonly id: number;
  /** From 0: which of several references to one footnote. */
  readonly subId: number;
  readonly note?: Pick<Footnote, "tokens">;
}

/**
 * Footnotes. Definitions leave the text before its words are read, so that numbers follow the references: those of the text
 * first, then those in footnotes. After it come `footnote_block_open`, for each footnote `footnote_open` … `footnote_close`
 * with a `footnote_anchor` a reference, and `footnote_block_close`. References are `footnote_ref`; if the first one stands in
 * a paragraph of the text, it has the footnote in `meta.note`.
 */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before("reference", "footnote_definition", opensWith("[", definition), {
    alt: ["paragraph", "reference"],
  });
  md.inline.ruler.after("image", "footnote_inline", opensWith("^", inlineFootnote));
  md.inline.ruler.after("footnote_inline", "footnote_ref", opensWith("[", reference));
  md.core.ruler.before("inline", "footnote_definitions", (state) => {
    if (state.env[NOTES] !== undefined) state.tokens = withoutDefinitions(state);
  });
  md.core.ruler.after("inline", "footnote_block", (state) => {
    const notes = notesOf(state);
    if (notes !== undefined) layOut(state, notes);
  });
}

/** What an author should know of the footnotes of a note that was parsed with this `env`. */
export function footnoteProblems(
  env: Readonly<Record<string, unknown>>,
  bodyLine: number,
): readonly Omit<Diagnostic, "path">[] {
  const notes = notesOf({ env });
  if (notes === undefined) return [];
  const unused = [...notes.defined.values()].filter((note) => note.references.length === 0);
  return [
    ...[...notes.missing].map((label) => ({
      code: "missing-footnote",
      severity: "warning" as const,
      message: `[^${label}] has no footnote; it stays text.`,
      hint: `Write "[^${label}]: …" on a line of its own.`,
    })),
    ...unused.map(({ label, line }) => ({
      code: "unused-footnote",
      severity: "warning" as const,
      line: bodyLine + line,
      message: `Nothing in the note refers to the footnote [^${label}], so it is not shown.`,
      hint: `Write [^${label}] where it belongs, or take it out.`,
    })),
  ];
}

interface Footnote {
  readonly label: string;
  /** 0-based line of its definition in the body. */
  readonly line: number;
  tokens: readonly Token[];
  /** Of an inline footnote, in place of tokens until it is laid out. */
  readonly words?: { readonly content: string; readonly children: Token[] };
  id?: number;
  readonly references: Token[];
}

interface Footnotes {
  /** By folded label; of two with one label the first counts. */
  readonly defined: Map<string, Footnote>;
  /** Labels, numbers all, that text refers to and nothing defines. */
  readonly missing: Set<string>;
  /** While the words of an inline footnote are read: it holds no other. */
  inInline: boolean;
  /** How many tokens of the note are its text; the definitions stand behind them. */
  textTokens?: number;
}

const NOTES = "madangFootnotes";

function notesOf({ env }: { readonly env: Readonly<Record<string, unknown>> }): Footnotes | undefined {
  return env[NOTES] as Footnotes | undefined;
}

function openNotes({ env }: { readonly env: Record<string, unknown> }): Footnotes {
  const notes: Footnotes = (env[NOTES] as Footnotes) ?? {
    defined: new Map(),
    missing: new Set(),
    inInline: false,
  };
  env[NOTES] = notes;
  return notes;
}

function folded(label: string): string {
  return label.normalize("NFC").toLowerCase();
}

const BRACKET = 0x5b;
const CARET = 0x5e;
const DEFINITION = /\[\^([^\s[\]]+)\]:[ \t]*/y;
// No bracket in a label: at each of a thousand `[^` the look would go to the end.
const REFERENCE = /\[\^([^\s[\]]+)\]/y;
/** Obsidian's help: "Add 2 spaces at the start of each new line." */
const INDENT = 2;

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== BRACKET || state.src.charCodeAt(start + 1) !== CARET) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  DEFINITION.lastIndex = start;
  const label = DEFINITION.exec(state.src)?.[1];
  if (label === undefined) return false;
  if (silent) return true;
  const words = DEFINITION.lastIndex;
  const notes = openNotes(state);
  const isFirst = !notes.defined.has(folded(label));
  if (isFirst) notes.defined.set(folded(label), { label, line: startLine, tokens: [], references: [] });

  const outer = {
    bMark: state.bMarks[startLine] ?? 0,
    tShift: state.tShift[startLine] ?? 0,
    sCount: state.sCount[startLine] ?? 0,
    parentType: state.parentType,
    tight: state.tight,
  };
  // The first line opens behind its label, as deep as the lines that follow.
  state.blkIndent += INDENT;
  state.bMarks[startLine] = words;
  state.tShift[startLine] = 0;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = "footnote";
  state.push("footnote_definition_open", "", 1).meta = { label: isFirst ? label : undefined };
  state.md.block.tokenize(state, startLine, endLine);
  state.push("footnote_definition_close", "", -1);
  state.blkIndent -= INDENT;
  state.bMarks[startLine] = outer.bMark;
  state.tShift[startLine] = outer.tShift;
  state.sCount[startLine] = outer.sCount;
  state.parentType = outer.parentType;
  state.tight = outer.tight;
  return true;
}

function reference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== BRACKET || state.src.charCodeAt(state.pos + 1) !== CARET) return false;
  // HTML allows no link in a link; where one ends is all that is asked while silent.
  if (silent || state.linkLevel > 0) return false;
  REFERENCE.lastIndex = state.pos;
  const [whole, label = ""] = REFERENCE.exec(state.src) ?? [];
  if (whole === undefined || state.pos + whole.length > state.posMax) return false;
  const note = notesOf(state)?.defined.get(folded(label));
  if (note === undefined) {
    if (/^\d+$/.test(label)) openNotes(state).missing.add(label);
    return false;
  }
  state.push("footnote_ref", "", 0).meta = { note };
  state.pos += whole.length;
  return true;
}

function inlineFootnote(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== CARET || state.src.charCodeAt(state.pos + 1) !== BRACKET) return false;
  if (silent || state.linkLevel > 0 || notesOf(state)?.inInline === true) return false;
  const end = closingBracket(state, state.pos + 1);
  if (end === undefined || end >= state.posMax) return false;
  const words = state.src.slice(state.pos + 2, end);
  if (words.trim() === "") return false;
  const notes = openNotes(state);
  const children: Token[] = [];
  notes.inInline = true;
  state.md.inline.parse(words, state.md, state.env, children);
  notes.inInline = false;
  const note: Footnote = { label: "", line: 0, words: { content: words, children }, tokens: [], references: [] };
  state.push("footnote_ref", "", 0).meta = { note };
  state.pos = end + 1;
  return true;
}

const brackets = new WeakMap<StateInline, ReadonlyMap<number, number>>();

function closingBracket(state: StateInline, at: number): number | undefined {
  let pairs = brackets.get(state);
  if (pairs === undefined) {
    pairs = closingBrackets(state.src);
    brackets.set(state, pairs);
  }
  return pairs.get(at);
}

/** Takes the definitions out of the text and puts them at its end, where their words are read like any other. */
function withoutDefinitions(state: StateCore): Token[] {
  const notes = openNotes(state);
  const text: Token[] = [];
  const definitions: Token[] = [];
  const open: Token[][] = [];
  for (const token of state.tokens) {
    if (token.type === "footnote_definition_open") {
      const tokens: Token[] = [];
      open.push(tokens);
      const note = notes.defined.get(folded(String(token.meta?.label ?? "")));
      if (note !== undefined) note.tokens = tokens;
    } else if (token.type === "footnote_definition_close") {
      // One by one: a footnote may hold more tokens than one call takes.
      for (const inner of open.pop() ?? []) definitions.push(inner);
    } else {
      (open.at(-1) ?? text).push(token);
    }
  }
  notes.textTokens = text.length;
  for (const token of definitions) text.push(token);
  return text;
}

/** Numbers the references and lays the footnotes they lead to under the text. */
function layOut(state: StateCore, notes: Footnotes): void {
  const text = notes.textTokens === undefined ? state.tokens : state.tokens.slice(0, notes.textTokens);
  const listed: Footnote[] = [];
  number(text, listed, true);
  for (let i = 0; i < listed.length; i++) {
    const note = listed[i] as Footnote;
    if (note.words !== undefined) note.tokens = paragraphOf(note.words, state);
    number(note.tokens, listed, false);
    for (const token of note.tokens) if (token.type === "inline") token.meta = { ...token.meta, aside: true };
  }
  state.tokens = text;
  if (listed.length === 0) return;
  const push = (type: string, nesting: Token["nesting"], meta: Record<string, unknown> | null = null): void => {
    const token = new state.Token(type, "", nesting);
    token.meta = meta;
    state.tokens.push(token);
  };
  push("footnote_block_open", 1);
  listed.forEach((note, id) => {
    push("footnote_open", 1, { id, label: note.label });
    for (const token of note.tokens) state.tokens.push(token);
    const last = note.tokens.at(-1);
    if (last?.type === "paragraph_close") state.tokens.pop();
    note.references.forEach((_, subId) => {
      push("footnote_anchor", 0, { id, subId });
    });
    if (last?.type === "paragraph_close") state.tokens.push(last);
    push("footnote_close", -1);
  });
  push("footnote_block_close", -1);
}

function paragraphOf({ content, children }: NonNullable<Footnote["words"]>, state: StateCore): Token[] {
  const open = new state.Token("paragraph_open", "p", 1);
  const inline = new state.Token("inline", "", 0);
  inline.content = content;
  inline.children = children;
  return [open, inline, new state.Token("paragraph_close", "p", -1)];
}

function number(tokens: readonly Token[], listed: Footnote[], isText: boolean): void {
  tokens.forEach((token, i) => {
    if (token.type !== "inline") return;
    for (const child of token.children ?? []) {
      const note = child.type === "footnote_ref" ? (child.meta?.note as Footnote | undefined) : undefined;
      if (note === undefined) continue;
      note.id ??= listed.push(note) - 1;
      const meta: FootnoteMeta = { id: note.id, subId: note.references.length };
      note.references.push(child);
      child.meta = { ...meta };
      if (isText && meta.subId === 0 && tokens[i - 1]?.type === "paragraph_open") child.meta = { ...meta, note };
    }
  });
}
