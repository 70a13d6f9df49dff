// #tag, #한글, #nested/tag, #2025-04
import type { MarkdownIt, StateInline } from "markdown-it";
import { opensWith } from "../quick-rules.ts";

/**
 * Obsidian's hashtags: after a space or at a line's start, letters, digits, `_`, `-`, `/` and emoji, not digits only.
 * Never in code (no inline rule runs there), in links or in the middle of a word.
 */
export function hashtags(md: MarkdownIt): void {
  const rule = opensWith("#", (state: StateInline, silent: boolean) => {
    if (state.src.charCodeAt(state.pos) !== HASH || state.linkLevel > 0) return false;
    if (state.pos > 0 && !BEFORE.test(state.src.charAt(state.pos - 1))) return false;
    HASHTAG.lastIndex = state.pos;
    const tag = HASHTAG.exec(state.src)?.[1]?.replace(/\/+$/, "");
    if (tag === undefined || tag === "" || /^[\d/]*$/.test(tag)) return false;
    if (!silent) state.push("hashtag", "a", 0).content = tag.normalize("NFC");
    state.pos += 1 + tag.length;
    return true;
  });
  md.inline.ruler.before("emphasis", "hashtag", rule);
}

const HASH = 0x23;
const BEFORE = /[\s,;(]/;
const HASHTAG = /#((?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200d)+)/uy;
