import type { Token } from "markdown-it";
import type { NoteEmbed, ParsedNote } from "../garden/types.ts";
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

/** Something that opens and closes, and the headings met in it whose sections are not over. */
interface Frame {
  readonly id: string | undefined;
  readonly from: number;
  readonly headings: { readonly id: string; readonly level: number; readonly from: number }[];
}

function walkSections(tokens: readonly Token[], visitor: Visitor): void {
  const frames: Frame[] = [{ id: undefined, from: 0, headings: [] }];
  let length = 0;
  let footnote: number | undefined;
  const endHeadings = ({ headings }: Frame, level: number): void => {
    for (let last = headings.at(-1); last !== undefined && last.level >= level; last = headings.at(-1)) {
      headings.pop();
      visitor.ended(last.id, length - last.from);
    }
  };
  const within = (): string[] =>
    frames.flatMap(({ id, headings }) => [...headings.map((heading) => heading.id), ...(id === undefined ? [] : [id])]);
  for (const token of tokens) {
    if (token.type === "heading_open") {
      const [top] = frames.slice(-1);
      const level = Number(token.tag.slice(1));
      const id = idOf(token);
      if (top === undefined || id === undefined) continue;
      endHeadings(top, level);
      top.headings.push({ id, level, from: length });
    } else if (token.nesting === 1) {
      if (token.type === "footnote_open") footnote = Number(token.meta?.id);
      const id = idOf(token);
      frames.push({ id: id?.startsWith("^") ? id : undefined, from: length, headings: [] });
    } else if (token.nesting === -1) {
      if (token.type === "footnote_close") footnote = undefined;
      if (token.type === "heading_close") continue;
      const frame = frames.length > 1 ? frames.pop() : undefined;
      if (frame === undefined) continue;
      endHeadings(frame, 0);
      if (frame.id !== undefined) visitor.ended(frame.id, length - frame.from);
    } else {
      length += token.content.length;
      const id = token.type === "inline" ? undefined : idOf(token);
      if (token.type === "inline") visitor.inline(token, within, footnote);
      else if (id?.startsWith("^")) visitor.ended(id, token.content.length);
    }
  }
  for (const frame of frames.reverse()) endHeadings(frame, 0);
  visitor.ended("", length);
}

function idOf(token: Token): string | undefined {
  if (token.attrs === null) return undefined;
  const id = token.attrGet("id");
  return id === null ? undefined : String(id);
}
