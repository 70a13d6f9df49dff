import type { Token } from "markdown-it";
import type { Passage } from "../garden/types.ts";

/** A note's text, a passage for each inline token that has some; code blocks, formulas and raw HTML are no text. */
export function passagesOf(tokens: readonly Token[]): Passage[] {
  const passages: Passage[] = [];
  let heading = "";
  tokens.forEach((token, i) => {
    if (token.type !== "inline") return;
    const passage = passageOf(token.children ?? [], heading);
    if (passage === undefined) return;
    if (tokens[i - 1]?.type === "heading_open") heading = passage.text.replace(/\s+/g, " ");
    passages.push({ ...passage, heading });
  });
  return passages;
}

function passageOf(children: readonly Token[], heading: string): Passage | undefined {
  const [only] = children;
  if (children.length === 1 && only?.type === "text") {
    const text = only.content.normalize("NFC");
    return text.trim() === "" ? undefined : { text, heading, closed: NONE };
  }
  let text = "";
  let links = 0;
  const closed: [number, number][] = [];
  for (const token of children) {
    const from = text.length;
    switch (token.type) {
      case "text":
      case "text_special":
        text += token.content.normalize("NFC");
        if (links > 0) closed.push([from, text.length]);
        break;
      case "code_inline":
      case "math_inline":
        text += token.content.normalize("NFC");
        closed.push([from, text.length]);
        break;
      case "hashtag":
        text += `#${token.content.normalize("NFC")}`;
        closed.push([from, text.length]);
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "link_open":
        links++;
        break;
      case "link_close":
        links--;
        break;
    }
  }
  return text.trim() === "" ? undefined : { text, heading, closed };
}

const NONE: Passage["closed"] = [];
