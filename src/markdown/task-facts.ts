import type { Token } from "markdown-it";
import type { Diagnostic } from "../garden/site-types.ts";
import type { Task, TaskLink } from "../garden/task-types.ts";
import { queryOf } from "./note-queries.ts";
import { fieldMarkOf } from "./syntax/inline-fields.ts";
import {
  fieldSaid,
  isTaskField,
  mayHoldSigns,
  type SaidBySigns,
  type SignProblem,
  type Span,
  signsIn,
} from "./task-signs.ts";

/** What a task's words say. */
export interface ReadTask {
  readonly words: Pick<Task, "text" | "written" | "links" | "tags">;
  readonly signs: SaidBySigns;
  readonly problems: readonly Omit<Diagnostic, "path">[];
}

/** Reads a task's words: its text, where links stand in it, and its dates and other signs, which are no part of the text. */
export function readTask(children: readonly Token[]): ReadTask {
  const [only] = children;
  if (children.length === 0 || (children.length === 1 && only?.type === "text" && !mayHoldSigns(only.content))) {
    const text = squeezed(only?.content ?? "");
    return { words: { text, written: undefined, links: NONE, tags: NONE }, signs: NO_SIGNS, problems: NONE };
  }
  const flat = flatOf(children);
  const signs = mayHoldSigns(flat.text) ? signsIn(masked(flat), flat.cuts) : { said: {}, cuts: [], problems: [] };
  const cuts = [...flat.cuts, ...signs.cuts].sort((a, b) => a.start - b.start);
  const { text, links } = withoutCuts(flat, cuts);
  return {
    words: { text, written: cuts.length === 0 ? undefined : squeezed(flat.text), links, tags: flat.tags },
    // Of two dates the first counts, whatever form it has.
    signs: { ...signs.said, ...flat.said },
    problems: [...flat.problems, ...signs.problems].map(toldOf),
  };
}

interface Flat {
  readonly text: string;
  readonly links: readonly TaskLink[];
  /** Code, formulas and links: no sign stands in them. */
  readonly closed: readonly Span[];
  /** Dataview's fields that say something of the task. */
  readonly cuts: readonly Span[];
  readonly said: SaidBySigns;
  readonly tags: readonly string[];
  readonly problems: readonly SignProblem[];
}

interface OpenField extends Span {
  readonly key: string;
  readonly valueStart: number;
}

function flatOf(children: readonly Token[]): Flat {
  let text = "";
  let said: SaidBySigns = {};
  let field: OpenField | undefined;
  const links: TaskLink[] = [];
  const closed: Span[] = [];
  const cuts: Span[] = [];
  const problems: SignProblem[] = [];
  const tags = new Set<string>();
  const open: { readonly token: Token; readonly start: number }[] = [];
  for (const token of children) {
    const start = text.length;
    switch (token.type) {
      case "text":
        text += token.content;
        break;
      case "text_special":
      case "math_inline":
        text += token.content;
        closed.push({ start, end: text.length });
        break;
      case "code_inline":
        if (queryOf(token) === undefined) text += token.content;
        closed.push({ start, end: text.length });
        break;
      case "hashtag":
        text += `#${token.content}`;
        tags.add(token.content);
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "html_inline":
        if (/^<br\b/i.test(token.content)) text += "\n";
        break;
      case "link_open":
        open.push({ token, start });
        break;
      case "link_close": {
        const link = open.pop();
        if (link === undefined || link.start === start) break;
        links.push({ start: link.start, end: start, ...targetOf(link.token) });
        closed.push({ start: link.start, end: start });
        break;
      }
      case "field_open": {
        const mark = fieldMarkOf(token);
        if (mark === undefined) break;
        if (!mark.standalone) text += `${mark.key}: `;
        if (isTaskField(mark.key)) field = { key: mark.key, start, end: start, valueStart: text.length };
        break;
      }
      case "field_close": {
        if (field === undefined) break;
        // What readers see: behind the words of a link, `[due:: [[2025-02-03|then]]]`, may be a private note's name.
        const answer = fieldSaid(field.key, text.slice(field.valueStart).trim());
        if ("problem" in answer) problems.push(answer.problem);
        else {
          said = { ...answer.said, ...said };
          cuts.push({ start: field.start, end: start });
        }
        field = undefined;
        break;
      }
    }
  }
  return { text, links, closed, cuts, said, tags: tags.size === 0 ? NONE : [...tags], problems };
}

function targetOf(token: Token): Pick<TaskLink, "link" | "address"> {
  const [link] = (token.meta?.links ?? NONE) as readonly number[];
  return link === undefined ? { address: String(token.attrGet("href") ?? "") } : { link };
}

/** The text with a character no sign has in place of what is closed. */
function masked({ text, closed, cuts }: Flat): string {
  let result = "";
  let at = 0;
  for (const { start, end } of [...closed, ...cuts].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + "\0".repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Joins what stands between the cuts, each run of spaces one; links that were cut are gone. */
function withoutCuts({ text, links }: Flat, cuts: readonly Span[]): Pick<Task, "text" | "links"> {
  if (cuts.length === 0 && links.length === 0) return { text: squeezed(text), links: NONE };
  /** Where each kept character goes. */
  const places = new Int32Array(text.length + 1);
  let result = "";
  let cut = 0;
  for (let i = 0; i < text.length; i++) {
    while ((cuts[cut]?.end ?? text.length) <= i) cut++;
    places[i] = result.length;
    if ((cuts[cut]?.start ?? text.length) <= i) continue;
    const sign = text.charAt(i);
    if (!/\s/.test(sign)) result += sign;
    else if (result !== "" && !result.endsWith(" ")) result += " ";
  }
  places[text.length] = result.length;
  const kept = result.trimEnd();
  const moved = links.flatMap(({ start, end, ...to }) => {
    const from = places[start] ?? 0;
    const until = Math.min(places[end] ?? 0, kept.length);
    return from < until ? [{ start: from, end: until, ...to }] : [];
  });
  return { text: kept, links: moved.length === 0 ? NONE : moved };
}

function squeezed(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

function toldOf({ what, value }: SignProblem): Omit<Diagnostic, "path"> {
  return {
    code: "wrong-task-date",
    severity: "warning",
    message: `A task's date cannot be read: \`${what} ${value}\` stays in its text.`,
    hint: "Write a day that is in the calendar, as in `2025-02-03`.",
  };
}

const NONE: readonly never[] = [];
const NO_SIGNS: SaidBySigns = {};
