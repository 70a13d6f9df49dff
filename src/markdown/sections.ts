import type { Token } from "markdown-it";
import type { NoteEmbed, ParsedNote } from "../garden/types.ts";
import { blockIdOf } from "./syntax/block-ids.ts";
import { isNoteEmbed } from "./syntax/wikilinks.ts";

/**
 * What the garden must know of a note's sections: how long each is, and which embeds it holds. A section goes from its heading
 * to the next one of the same or a higher level, or to the end of what the heading stands in. Tokens must be marked by `factsOf`.
 */
export function sectionFacts(tokens: readonly Token[]): Pick<ParsedNote, "embeds" | "lengths"> {
  const lengths: Record<string, number> = {};
  const embeds: NoteEmbed[] = [];
  let cited: ReadonlyMap<number, readonly string[]> | undefined;
  walkSections(tokens, {
    ended: (fragment, length) => {
      lengths[fragment] ??= length;
    },
    inline: (token, within, footnote) => {
      if (token.meta?.embeds !== true) return;
      for (const child of token.children ?? []) {
        if (!isNoteEmbed(child)) continue;
        const [link] = (child.meta?.links as readonly number[] | undefined) ?? [];
        if (link === undefined) continue;
        if (footnote !== undefined) cited ??= citingSections(tokens);
        embeds.push({ link, within: [...within(), ...(cited?.get(footnote ?? -1) ?? [])] });
      }
    },
  });
  return { embeds, lengths };
}

/** The sections that come with each footnote: they refer to it. */
function citingSections(tokens: readonly Token[]): ReadonlyMap<number, readonly string[]> {
  const cited = new Map<number, readonly string[]>();
  walkSections(tokens, {
    ended: () => {},
    inline: (token, within) => {
      for (const child of token.children ?? []) {
        if (child.type !== "footnote_ref") continue;
        const id = Number(child.meta?.id);
        cited.set(id, [...new Set([...(cited.get(id) ?? []), ...within()])]);
      }
    },
  });
  return cited;
}

interface Visitor {
  /** The section or block that a fragment leads to is over; `""` comes last. */
  readonly ended: (fragment: string, length: number) => void;
  /** `within`: the fragments it stands in; `footnote`: the number of the footnote it stands in. */
  readonly inline: (token: Token, within: () => string[], footnote: number | undefined) => void;
}

/** A section or block that is not over; blocks have level 0. */
interface Open {
  readonly id: string;
  readonly level: number;
  readonly depth: number;
  readonly from: number;
}

/** Every note is gone through: what has no id costs a step of a counter. */
function walkSections(tokens: readonly Token[], visitor: Visitor): void {
  const open: Open[] = [];
  let depth = 0;
  let length = 0;
  let footnote: number | undefined;
  const endAt = (least: number, level: number): void => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (last.depth < least || last.level < level) break;
      open.pop();
      visitor.ended(last.id, length - last.from);
    }
  };
  const within = (): string[] => open.map(({ id }) => id);
  for (const token of tokens) {
    const isHeading = token.tag.charCodeAt(0) === LETTER_H && token.type.startsWith("heading_");
    if (isHeading) {
      const id = token.nesting === 1 ? idOf(token) : undefined;
      if (id === undefined) continue;
      const level = Number(token.tag.slice(1));
      endAt(depth, level);
      open.push({ id, level, depth, from: length });
      const block = blockIdOf(token);
      if (block !== undefined) open.push({ id: `^${block}`, level, depth, from: length });
    } else if (token.nesting === 1) {
      depth++;
      if (token.type === "footnote_open") footnote = Number(token.meta?.id);
      const id = idOf(token);
      if (id?.startsWith("^")) open.push({ id, level: 0, depth, from: length });
    } else if (token.nesting === -1) {
      endAt(depth, 0);
      depth--;
      if (token.type === "footnote_close") footnote = undefined;
    } else {
      length += token.content.length;
      if (token.type === "inline") visitor.inline(token, within, footnote);
      else {
        const id = idOf(token);
        if (id?.startsWith("^")) visitor.ended(id, token.content.length);
      }
    }
  }
  endAt(0, 0);
  visitor.ended("", length);
}

const LETTER_H = 0x68;

function idOf(token: Token): string | undefined {
  if (token.attrs === null) return undefined;
  const id = token.attrGet("id");
  return id === null ? undefined : String(id);
}
