// - [ ] open, - [x] done, - [-] cancelled, - [/] any other character
import type { MarkdownIt } from "markdown-it";

/** Turns a list item that opens with `[c] ` into a task; its `list_item_open` carries `meta.task`, the status character. */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.before("inline", "task", (state) => {
    for (let i = 2; i < state.tokens.length; i++) {
      const inline = state.tokens[i];
      const item = state.tokens[i - 2];
      if (
        inline?.type !== "inline" ||
        state.tokens[i - 1]?.type !== "paragraph_open" ||
        item?.type !== "list_item_open"
      )
        continue;
      const mark = TASK.exec(inline.content);
      if (mark === null) continue;
      item.meta = { task: mark[1] };
      inline.content = inline.content.slice(mark[0].length);
    }
  });
}

const TASK = /^\[([^\n])\](?:[ \t\u00a0]+|(?=\n)|$)/u;
