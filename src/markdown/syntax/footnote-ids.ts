// [^1]: ids that no heading can have
import type { MarkdownIt } from "markdown-it";

/** Footnotes are named `fn_1` and `fnref_1`: heading ids never hold an underscore, so the two cannot clash. */
export function footnoteIds(md: MarkdownIt): void {
  md.renderer.rules.footnote_anchor_name = (tokens, i) => `_${Number(tokens[i]?.meta?.id) + 1}`;
}
