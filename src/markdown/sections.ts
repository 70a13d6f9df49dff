import type { Token } from "markdown-it";
import type { NoteEmbed, ParsedNote } from "../garden/types.ts";
import { blockIdOf } from "./syntax/block-ids.ts";
import { isNoteEmbed } from "./syntax/wikilinks.ts";

/**
 * What the garden must know of a note's sections: how long each is, and which embeds it holds. A section goes from its heading
 * to the next one of the same or a higher level, or to the end of what the heading stands in. Tokens must be marked by `factsOf`.
 */
export function sectionFacts(tokens: readonly Token[]): Pick<ParsedNote, "embeds" | "lengths"> {
  // A heading may be called "constructor"; and of many notes' names V8 makes no classes.
  const lengths: Record<string, number> = Object.create(null);
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
  const sections = new OpenSections(visitor);
  let footnote: number | undefined;
  for (const token of tokens) {
    if (isHeadingEdge(token)) {
      if (token.nesting === 1) sections.heading(token);
    } else if (token.nesting === 1) {
      if (token.type === "footnote_open") footnote = Number(token.meta?.id);
      sections.enter(token);
    } else if (token.nesting === -1) {
      if (token.type === "footnote_close") footnote = undefined;
      sections.leave();
    } else if (token.type === "inline") {
      sections.length += token.content.length;
      visitor.inline(token, sections.within, footnote);
    } else {
      sections.length += token.content.length;
      const id = idOf(token);
      if (id?.startsWith("^")) visitor.ended(id, token.content.length);
    }
  }
  sections.end();
}

function isHeadingEdge({ tag, type }: Token): boolean {
  return tag.charCodeAt(0) === LETTER_H && type.startsWith("heading_");
}

class OpenSections {
  /** Characters of text so far. */
  length = 0;
  readonly #visitor: Visitor;
  readonly #open: Open[] = [];
  #depth = 0;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  heading(token: Token): void {
    const id = idOf(token);
    if (id === undefined) return;
    const level = Number(token.tag.slice(1));
    this.#endAt(this.#depth, level);
    this.#open.push({ id, level, depth: this.#depth, from: this.length });
    const block = blockIdOf(token);
    if (block !== undefined) this.#open.push({ id: `^${block}`, level, depth: this.#depth, from: this.length });
  }

  enter(token: Token): void {
    this.#depth++;
    const id = idOf(token);
    if (id?.startsWith("^")) this.#open.push({ id, level: 0, depth: this.#depth, from: this.length });
  }

  leave(): void {
    this.#endAt(this.#depth, 0);
    this.#depth--;
  }

  end(): void {
    this.#endAt(0, 0);
    this.#visitor.ended("", this.length);
  }

  /** The fragments that lead to what is open. */
  readonly within = (): string[] => this.#open.map(({ id }) => id);

  #endAt(least: number, level: number): void {
    for (let last = this.#open.at(-1); last !== undefined; last = this.#open.at(-1)) {
      if (last.depth < least || last.level < level) break;
      this.#open.pop();
      this.#visitor.ended(last.id, this.length - last.from);
    }
  }
}

const LETTER_H = 0x68;

function idOf(token: Token): string | undefined {
  if (token.attrs === null) return undefined;
  const id = token.attrGet("id");
  return id === null ? undefined : String(id);
}
