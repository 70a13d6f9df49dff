import type { Token } from "markdown-it";
import type { Diagnostic } from "../garden/site-types.ts";
import { slugOf } from "../garden/slug.ts";
import type { Task } from "../garden/task-types.ts";
import type { Heading, InlineField, Link, ParsedNote } from "../garden/types.ts";
import { fieldsIn } from "./fields.ts";
import { FILES_NOWHERE, type FilesAt, filingLinks, foldedHeading, onlyFiles } from "./filing.ts";
import { contextOf, type InlineText, inlineTextOf } from "./inline-text.ts";
import { referencesIn, type WrittenReference } from "./links.ts";
import { blockIdOf } from "./syntax/block-ids.ts";
import { readTask } from "./task-facts.ts";
import { countWords, shortened } from "./words.ts";

/** What a note's tokens say: everything the garden needs to know of a body. */
export type BodyFacts = Pick<ParsedNote, "headings" | "links" | "tasks" | "fields" | "words" | "excerpt"> & {
  readonly hashtags: readonly string[];
  readonly problems: readonly Omit<Diagnostic, "path">[];
};

export interface FactsOptions {
  /** Headings whose links file the note, folded: `["tags", "태그"]`. */
  readonly tagHeadings: readonly string[];
  /** 1-based line of the body's first line in the file. */
  readonly bodyLine: number;
  /** A first heading of these words is the page's own, and the line after it the body's first. */
  readonly title: string;
  /** Each of the file's lines holds a whole text, as in a canvas. */
  readonly oneLine?: boolean;
  /** `false`: boxes of lists are no tasks. */
  readonly tasks?: boolean | undefined;
}

/**
 * Walks a note's tokens once. Leaves marks for the renderer: `id` on headings, on each token with references
 * `meta.links`, their places in `links`, and on a task's item `meta.place`, its place in `tasks`.
 */
export function factsOf(tokens: readonly Token[], options: FactsOptions): BodyFacts {
  return new Walk(options).over(tokens);
}

class Walk {
  readonly #options: FactsOptions;
  readonly #headings: Heading[] = [];
  readonly #ids = new Map<string, number>();
  readonly #links: Link[] = [];
  readonly #hashtags = new Set<string>();
  readonly #tasks: Task[] = [];
  readonly #fields: InlineField[] = [];
  readonly #problems: Omit<Diagnostic, "path">[] = [];
  /** The headings what comes next stands under, outermost first. */
  readonly #path: { readonly level: number; readonly text: string }[] = [];
  /** The words of the headings above, one list for all that stands below them. */
  #headingPath: readonly string[] = [];
  /** Open list items, innermost last: the place of the task each one is. */
  readonly #items: (number | undefined)[] = [];
  #line = 1;
  #words = 0;
  #excerpt = "";
  /** Where links file the note: on the body's first line, and in its first "Tags" section. */
  #filing: "first line" | "before" | "section" | "done" = "first line";

  constructor(options: FactsOptions) {
    this.#options = options;
  }

  over(tokens: readonly Token[]): BodyFacts {
    const titleTokens = opensWithTitle(tokens, this.#options.title) ? HEADING_TOKENS : 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.map) this.#line = token.map[0] + this.#options.bodyLine;
      const before = tokens[i - 1];
      switch (token.type) {
        case "list_item_open":
          this.#items.push(undefined);
          break;
        case "list_item_close":
          this.#items.pop();
          break;
        case "hr":
          if (this.#filing === "section" && token.level === 0) this.#filing = "done";
          break;
        case "inline":
          if (before?.type === "heading_open" && before.meta?.embedded !== true) {
            this.#heading(before, token, i < titleTokens);
          } else this.#text(token, before, tokens[i - 2]);
          break;
        case "html_block":
        case "transclusion_open":
          this.#html(token);
          break;
        case "math_block":
          this.#words += countWords(token.content);
          break;
      }
      const keepsFirstLine = token.type === "paragraph_open" || token.type === "inline" || i < titleTokens;
      if (this.#filing === "first line" && !keepsFirstLine) this.#filing = "before";
    }
    return {
      headings: this.#headings,
      links: this.#links,
      hashtags: [...this.#hashtags],
      tasks: this.#tasks,
      fields: this.#fields,
      problems: this.#problems,
      words: this.#words,
      excerpt: this.#excerpt.trim(),
    };
  }

  #heading(open: Token, token: Token, isTitle: boolean): void {
    const inline = inlineTextOf(token.children ?? []);
    const text = inline.text.replace(/\s+/g, " ").trim();
    if (open.level === 0) {
      const opens =
        this.#filing !== "done" &&
        this.#filing !== "section" &&
        this.#options.tagHeadings.includes(foldedHeading(text));
      if (opens) this.#filing = "section";
      else if (this.#filing === "section") this.#filing = "done";
    }
    const id = this.#idOf(text);
    open.attrSet("id", id);
    const inCallout = open.meta?.inCallout === true ? { inCallout: true } : {};
    const level = Number(open.tag.slice(1));
    this.#headings.push({ level, text, id, line: this.#line, ...inCallout });
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#path.pop();
    if (!isTitle) this.#path.push({ level, text });
    this.#headingPath = this.#path.map((heading) => heading.text);
    this.#references(token, inline, FILES_NOWHERE);
  }

  /** Equal headings get `-1`, `-2`; a number is skipped where a heading is so called itself. */
  #idOf(text: string): string {
    const slug = slugOf(text);
    let id = slug;
    for (let n = this.#ids.get(slug) ?? 0; this.#ids.has(id); n++) {
      id = `${slug}-${n + 1}`;
      this.#ids.set(slug, n + 1);
    }
    this.#ids.set(id, 0);
    return id;
  }

  #text(token: Token, before: Token | undefined, item: Token | undefined): void {
    const children = token.children ?? [];
    const inline = inlineTextOf(children);
    const isFirstLine = this.#filing === "first line" && token.level === 1 && before?.type === "paragraph_open";
    const files =
      this.#filing === "section" || isFirstLine
        ? filingLinks(inline, isFirstLine, item?.type === "list_item_open")
        : FILES_NOWHERE;
    this.#references(token, inline, files);
    this.#words += countWords(inline.text);
    const isItem = before?.type === "paragraph_open" && item?.type === "list_item_open";
    if (isItem && item.meta?.task !== undefined && this.#options.tasks !== false) {
      this.#task(children, item);
    }
    if (token.content.includes("::")) this.#fieldsOf(children);
    if (
      this.#excerpt.length < EXCERPT &&
      token.meta?.aside !== true &&
      !this.#excerpt.endsWith("…") &&
      this.#filing !== "section" &&
      !onlyFiles(inline, files)
    ) {
      // Of a long text a part is enough to cut from.
      const words = inline.text.slice(0, 4 * EXCERPT).replace(/\s+/g, " ");
      this.#excerpt = shortened(`${this.#excerpt} ${words}`.trimStart(), EXCERPT);
    }
    if (this.#filing === "first line") this.#filing = "before";
  }

  #fieldsOf(children: readonly Token[]): void {
    const taskLine = this.#tasks[this.#items.at(-1) ?? -1]?.line;
    for (const field of fieldsIn(children, this.#line)) {
      this.#fields.push(taskLine === undefined ? field : { ...field, taskLine });
    }
  }

  #task(children: readonly Token[], item: Token): void {
    const heading = this.#headings.at(-1);
    const status = String(item.meta?.task);
    const place = this.#tasks.length;
    let parent: number | undefined;
    for (let i = this.#items.length - 1; i >= 0 && parent === undefined; i--) parent = this.#items[i];
    this.#items[this.#items.length - 1] = place;
    if (item.meta !== null) item.meta.place = place;
    const { words, signs, problems } = readTask(children);
    for (const problem of problems) this.#problems.push({ ...problem, line: this.#line });
    this.#tasks.push({
      text: words.text,
      written: words.written,
      links: words.links,
      status,
      state: status === "x" || status === "X" ? "done" : status === "-" ? "cancelled" : "open",
      heading: heading?.text ?? "",
      headingId: heading?.id ?? "",
      headings: this.#headingPath,
      line: this.#line,
      depth: this.#items.length - 1,
      parent,
      due: signs.due,
      scheduled: signs.scheduled,
      start: signs.start,
      created: signs.created,
      done: signs.done,
      cancelled: signs.cancelled,
      priority: signs.priority,
      recurrence: signs.recurrence,
      tags: words.tags,
      blockId: blockIdOf(item),
    });
  }

  #references(token: Token, inline: InlineText, files: FilesAt): void {
    const children = token.children ?? [];
    if (children.length === 1 && children[0]?.type === "text") return;
    const places = inline.links.length === 0 ? undefined : new Map(inline.links.map((link) => [link.token, link]));
    let lineOffset = 0;
    let linksAt = 0;
    for (const child of children) {
      if (child.type === "text" || child.nesting < 0) continue;
      if (child.type === "softbreak" || child.type === "hardbreak") lineOffset++;
      if (child.type === "hashtag") this.#hashtags.add(child.content);
      const place = places?.get(child);
      if (place !== undefined) linksAt = place.end;
      const found = referencesIn(child);
      if (found.length === 0) continue;
      const start = place?.start ?? linksAt;
      const end = place?.end ?? linksAt;
      const line = this.#line + (this.#options.oneLine ? 0 : lineOffset);
      const links = found.map((reference) => this.#link(reference, inline, start, end, line, files));
      this.#remember(child, links);
    }
  }

  #link(
    { linkpath, subpath, kind, embed, wordless, displayText }: WrittenReference,
    inline: InlineText,
    start: number,
    end: number,
    line: number,
    files: FilesAt,
  ): Link {
    const context = contextOf(inline, start, end);
    return {
      linkpath,
      subpath,
      displayText: displayText ?? inline.text.slice(start, end),
      kind,
      embed,
      ...(wordless && { wordless }),
      filing: kind === "wikilink" && !embed && files(start),
      line,
      heading: this.#headings.at(-1)?.text ?? "",
      context: embed ? { ...context, text: displayText ?? "" } : context,
    };
  }

  #html(token: Token): void {
    this.#remember(
      token,
      referencesIn(token).map((reference) => ({
        ...reference,
        displayText: reference.displayText ?? "",
        filing: false,
        line: this.#line,
        heading: this.#headings.at(-1)?.text ?? "",
        context: { before: "", text: reference.displayText ?? "", after: "" },
      })),
    );
  }

  #remember(token: Token, links: readonly Link[]): void {
    if (links.length === 0) return;
    const places: number[] = [];
    for (const link of links) places.push(this.#links.push(link) - 1);
    if (token.meta === null) token.meta = { links: places };
    else token.meta.links = places;
  }
}

/** Whether a note opens with a first heading that says its title again. */
export function opensWithTitle(tokens: readonly Token[], title: string): boolean {
  if (tokens[0]?.tag !== "h1") return false;
  const words = inlineTextOf(tokens[1]?.children ?? [])
    .text.normalize("NFC")
    .trim();
  return words.toLowerCase() === title.trim().toLowerCase();
}

/** A heading is three tokens. */
export const HEADING_TOKENS = 3;

const EXCERPT = 200;
