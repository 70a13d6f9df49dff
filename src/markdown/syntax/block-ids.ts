// text ^block-id, ^block-id on a line of its own, and the plugin's { #block-id}
import type { MarkdownIt, Token } from "markdown-it";

/**
 * Names blocks: an id at the end of a block, or alone under a list, table, quote or code, becomes the block's `id`
 * (`^abc`, as links write it) and leaves the text.
 */
export function blockIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "block_id", (state) => {
    const { tokens } = state;
    for (let i = 1; i < tokens.length; i++) {
      const inline = tokens[i];
      const paragraph = tokens[i - 1];
      if (inline?.type !== "inline" || paragraph?.type !== "paragraph_open") continue;
      if (!inline.content.includes("^") && !inline.content.endsWith("}")) continue;
      const match = BLOCK_ID.exec(inline.content);
      const id = match?.[1] ?? match?.[2];
      if (match === null || id === undefined || /^\d{1,5}$/.test(id)) continue;
      const alone = match.index === 0;
      const block = alone ? blockBefore(tokens, i - 1) : ownBlock(tokens, i - 1);
      if (block === undefined || block.attrGet("id") !== null) continue;
      block.attrSet("id", `^${id}`);
      inline.content = inline.content.slice(0, match.index);
      if (alone) {
        for (const token of tokens.slice(i - 1, i + 2)) token.hidden = true;
      }
    }
  });
}

const BLOCK_ID = /(?:^|[ \t\n])(?:\^([A-Za-z0-9-]+)|\{ ?#([A-Za-z0-9-]+)\})[ \t]*$/;

/** The list item whose first line this is, else the paragraph itself. */
function ownBlock(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.type === "list_item_open" ? before : tokens[at];
}

/** The block that ends just before, on the same level. */
function blockBefore(tokens: readonly Token[], at: number): Token | undefined {
  const level = tokens[at]?.level;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.level < (level ?? 0)) return undefined;
    if (token.level === level && token.nesting >= 0) return token;
  }
  return undefined;
}
