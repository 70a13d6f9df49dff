// - [ ] open, - [x] done, - [-] cancelled, - [/] any other character
import type { MarkdownIt, Token } from "markdown-it";

/**
 * Turns a list item that opens with `[c] ` into a task; its `list_item_open` carries `meta.task`, the status character,
 * and its list gets Obsidian's class.
 */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "task", (state) => {
    const lists: Token[] = [];
    for (let i = 0; i < state.tokens.length; i++) {
      const token = state.tokens[i] as Token;
      if (token.type === "bullet_list_open" || token.type === "ordered_list_open") lists.push(token);
      else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
      else if (token.type === "list_item_open" && state.tokens[i + 1]?.type === "paragraph_open") {
        const words = state.tokens[i + 2] as Token;
        const mark = TASK.exec(words.content);
        if (mark === null) continue;
        token.meta = { task: mark[1] };
        words.content = words.content.slice(mark[0].length);
        lists.at(-1)?.attrSet("class", "contains-task-list");
      }
    }
  });
}

const TASK = /^\[([^\n])\](?:[ \t\u00a0]+|(?=\n)|$)/u;
