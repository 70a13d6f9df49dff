// ```ad-note, the fences of the Admonition plugin
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Callout, nameOfType } from "../callouts.ts";
import { markCallouts, pushTitle } from "./callouts.ts";

/**
 * What callouts were before Obsidian had them: a fence called `ad-type` whose first lines may set `title:`, `collapse:`,
 * `icon:` and `color:`, and whose other lines are Markdown like any other. An empty `title:` asks for none.
 */
export function admonitions(md: MarkdownIt): void {
  md.core.ruler.before("inline", "admonition", (state) => {
    const tokens = expanded(state.tokens, state, 0);
    if (tokens === state.tokens) return;
    state.tokens = tokens;
    markCallouts(state);
  });
}

const NAME = /^ad-([\w-]+)/i;

/** Each fence in a fence is read again as a whole; past this depth it stays code. */
const DEEPEST = 8;

function expanded(tokens: readonly Token[], state: StateCore, depth: number): Token[] {
  if (depth === DEEPEST || !tokens.some(isAdmonition)) return tokens as Token[];
  const result: Token[] = [];
  for (const token of tokens) {
    // A note may hold a hundred thousand tokens: too many for one call's arguments.
    if (!isAdmonition(token)) result.push(token);
    else for (const inner of admonition(token, state, depth)) result.push(inner);
  }
  return result;
}

function isAdmonition(token: Token): boolean {
  return token.type === "fence" && NAME.test(token.info.trim());
}

function admonition(fence: Token, state: StateCore, depth: number): Token[] {
  const { callout, body, settings } = parse(fence);
  const line = (fence.map?.[0] ?? 0) + 1 + settings;
  const tokens: Token[] = [];
  const push = (type: string, nesting: Token["nesting"]): Token => {
    const token = new state.Token(type, "", nesting);
    token.block = true;
    token.level = fence.level + (type.startsWith("callout_title") || type === "inline" ? 1 : 0);
    tokens.push(token);
    return token;
  };
  const open = push("callout_open", 1);
  open.meta = { callout };
  open.map = fence.map;
  pushTitle(callout, [line - 1 - settings, line - settings], push);
  const inner: Token[] = [];
  state.md.block.parse(body, state.md, state.env, inner);
  for (const token of inner) {
    token.level += fence.level + 1;
    if (token.map) token.map = [token.map[0] + line, token.map[1] + line];
  }
  for (const token of expanded(inner, state, depth + 1)) tokens.push(token);
  push("callout_close", -1).meta = { callout };
  return tokens;
}

function parse({ info, content }: Token): { callout: Callout; body: string; settings: number } {
  const type = (NAME.exec(info.trim())?.[1] ?? "").toLowerCase();
  const values = new Map<string, string>();
  let at = 0;
  let settings = 0;
  for (let match = SETTING.exec(content); match !== null; match = SETTING.exec(content.slice(at))) {
    values.set(match[1] as string, match[2]?.trim() ?? "");
    at += match[0].length;
    settings++;
    // Four kinds of setting; a note with more of them is text.
    if (settings === MOST_SETTINGS) break;
  }
  const title = values.get("title");
  const color = COLOR.exec(values.get("color") ?? "")?.slice(1, 4);
  const sign = SIGN.exec(values.get("icon") ?? "")?.[0];
  const fold = values.get("collapse");
  return {
    callout: {
      type,
      metadata: "",
      // Only a title can be pressed.
      fold: title === "" ? "" : fold === "open" ? "+" : fold === "closed" ? "-" : "",
      title: title ?? nameOfType(type),
      titled: title !== undefined,
      ...(color === undefined ? {} : { color: color.map((part) => Math.min(255, Number(part))).join(", ") }),
      ...(sign === undefined ? {} : { sign }),
    },
    body: content.slice(at),
    settings,
  };
}

const SETTING = /^[ \t]*(title|collapse|icon|color):([^\n]*)(?:\n|$)/;
const MOST_SETTINGS = 8;
const COLOR = /^(?:rgb\()?\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)?$/;
/** An emoji; names of icon sets stand for pictures that Madang does not have. */
const SIGN = /^\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,9}/u;
