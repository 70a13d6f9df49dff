import type { Token } from "markdown-it";
import { escapeHtml } from "./highlight.ts";

/** A Mermaid fence as its source, which readers see until the browser has drawn it, and where it cannot. */
export function diagramHtml(token: Token): string {
  const id = token.attrGet("id");
  const name = id === null ? "" : ` id="${escapeHtml(String(id))}"`;
  return `<pre${name} class="mermaid" tabindex="0">${escapeHtml(token.content)}</pre>\n`;
}
