// - [ ] open, - [x] done, - [-] cancelled, - [/] any other character
import type { MarkdownIt, Token } from "markdown-it";

/**
 * Turns a list item that opens with `[c] ` into a task; its `list_item_open` carries `meta.task`, the status character,
 * and its list gets Obsidian's class.
 */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "task", (state) => {
    const lists: Token[] = [];
    state.tokens.forEach((token, i) => {
      if (token.type === "bullet_list_open" || token.type === "ordered_list_open") lists.push(token);
      else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
      if (token.type !== "inline" || state.tokens[i - 1]?.type !== "paragraph_open") return;
      const item = state.tokens[i - 2];
      const mark = item?.type === "list_item_open" ? TASK.exec(token.content) : null;
      if (item === undefined || mark === null) return;
      item.meta = { task: mark[1] };
      token.content = token.content.slice(mark[0].length);
      lists.at(-1)?.attrSet("class", "contains-task-list");
    });
  });
}

const TASK = /^\[([^\n])\](?:[ \t\u00a0]+|(?=\n)|$)/u;
