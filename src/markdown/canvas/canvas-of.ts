import type { MarkdownIt } from "markdown-it";
import type { Diagnostic } from "../../garden/site-types.ts";
import { withoutComments } from "../comments.ts";
import type { Canvas } from "./canvas.ts";
import { readCompiledCanvas } from "./compiled-canvas.ts";
import { readCanvas } from "./read-canvas.ts";

/** The canvas in a file past the publish gate, in Obsidian's form or the Digital Garden plugin's; comments are left out. */
export function canvasOf(
  file: { readonly body: string; readonly bodyLine: number },
  md: MarkdownIt,
  tell: (problem: Omit<Diagnostic, "path">) => void,
): Canvas {
  const isJson = /^\s*\{/.test(file.body);
  const { nodes, edges } = isJson ? readCanvas(file.body, tell) : readCompiledCanvas(file.body, file.bodyLine);
  return {
    nodes: nodes.map((node) =>
      node.type === "text" ? { ...node, text: withoutComments(node.text, (text) => md.parse(text, {})).text } : node,
    ),
    edges,
  };
}
