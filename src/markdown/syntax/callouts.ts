// > [!type|metadata]± title
import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { type Callout, calloutOf, parseCallout } from "../callouts.ts";
import { opensWith } from "../quick-rules.ts";

/**
 * A quote that opens with `[!type]` becomes a callout: `callout_open`, a title, its content, `callout_close`, each with
 * `meta.callout`. The title is a block of its own line, so that anything may stand under it without a blank one.
 */
export function callouts(md: MarkdownIt): void {
  md.block.ruler.before("table", "callout_title", opensWith("[", title));
  md.core.ruler.before("inline", "callout", (state) => {
    if (state.env[FOUND] === true) state.tokens = withCallouts(state);
  });
}

const FOUND = "holdsCallouts";

/** The first line of a quote, while markdown-it reads what the quote holds. */
function title(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || state.parentType !== "blockquote") return false;
  const quote = state.tokens.at(-1);
  if (quote?.type !== "blockquote_open" || quote.map?.[0] !== startLine) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("[!", start) || (state.sCount[startLine] ?? 0) >= 4) return false;
  const callout = parseCallout(state.src.slice(start, state.eMarks[startLine]).trimEnd());
  if (callout === undefined) return false;

  state.env[FOUND] = true;
  quote.meta = { callout };
  pushTitle(callout, [startLine, startLine + 1], (type, nesting) => state.push(type, "", nesting));
  const next = startLine + 1;
  // A line without `>` goes on with the paragraph above it. There is none, so it opens one.
  if (next < endLine && (state.sCount[next] ?? 0) < 0) state.sCount[next] = state.blkIndent;
  state.line = next;
  return true;
}

/** The tokens of a callout's title; a callout may want none. */
export function pushTitle(
  callout: Callout,
  map: [number, number],
  push: (type: string, nesting: Token["nesting"]) => Token,
): void {
  if (callout.title === "") return;
  push("callout_title_open", 1).meta = { callout };
  const words = push("inline", 0);
  words.map = map;
  words.content = callout.title;
  words.children = [];
  if (!callout.titled) words.meta = { aside: true };
  push("callout_title_close", -1).meta = { callout };
}

/** Turns marked quotes into callouts, puts what is under a title into a content, and marks what a closed one hides. */
function withCallouts(state: StateCore): Token[] {
  const tokens: Token[] = [];
  const open: { readonly callout: Callout | undefined; readonly level: number; hasContent: boolean }[] = [];
  let depth = 0;
  let closed = 0;
  const push = (type: string, nesting: Token["nesting"], level: number): void => {
    const token = new state.Token(type, "div", nesting);
    token.level = level + 1;
    tokens.push(token);
  };
  for (const [i, token] of state.tokens.entries()) {
    const next = state.tokens[i + 1];
    switch (token.type) {
      case "blockquote_open":
      case "callout_open": {
        const callout = calloutOf(token);
        open.push({ callout, level: token.level, hasContent: false });
        if (callout === undefined) break;
        token.type = "callout_open";
        token.tag = "div";
        depth++;
        if (callout.fold === "-") closed++;
        break;
      }
      case "blockquote_close":
      case "callout_close": {
        const { callout, hasContent } = open.pop() ?? {};
        if (callout === undefined) break;
        if (hasContent) push("callout_content_close", -1, token.level);
        token.type = "callout_close";
        token.tag = "div";
        token.meta = { callout };
        depth--;
        if (callout.fold === "-") closed--;
        break;
      }
      case "heading_open":
        if (depth > 0) token.meta = { ...token.meta, inCallout: true };
        break;
      case "inline": {
        // What is to be pressed is not hidden itself.
        const isOwnTitle = tokens.at(-1)?.type === "callout_title_open" && open.at(-1)?.callout?.fold === "-";
        if (closed > (isOwnTitle ? 1 : 0)) token.meta = { ...token.meta, aside: true };
        break;
      }
    }
    tokens.push(token);
    const top = open.at(-1);
    const opensContent =
      token.type === "callout_title_close" || (token.type === "callout_open" && next?.type !== "callout_title_open");
    if (!opensContent || top === undefined || isClose(next)) continue;
    push("callout_content_open", 1, top.level);
    top.hasContent = true;
  }
  return tokens;
}

function isClose(token: Token | undefined): boolean {
  return token === undefined || token.type === "blockquote_close" || token.type === "callout_close";
}

/** Tells that a note holds callouts that no quote has made. */
export function markCallouts(state: StateCore): void {
  state.env[FOUND] = true;
}
