import type { Token } from "markdown-it";
import type { InlineField } from "../garden/types.ts";
import { escapeHtml } from "./highlight.ts";
import { referencesIn } from "./links.ts";
import { fieldMarkOf } from "./syntax/inline-fields.ts";

/** The fields among an inline token's children; `line` is the one they start on. */
export function fieldsIn(children: readonly Token[], line: number): InlineField[] {
  const fields: InlineField[] = [];
  let at = line;
  let open: { readonly key: string; readonly line: number; value: string } | undefined;
  /** Links that are open inside the field: what closes each. */
  const closings: string[] = [];
  for (const token of children) {
    const mark = fieldMarkOf(token);
    if (mark !== undefined) open = { key: mark.key, line: at, value: "" };
    else if (token.type === "softbreak" || token.type === "hardbreak") at++;
    if (open === undefined) continue;
    if (token.type === "field_close") {
      fields.push({ key: open.key, value: open.value.trim(), line: open.line });
      open = undefined;
    } else open.value += wordsOf(token, closings);
  }
  return fields;
}

/** The HTML before a field's value, under Dataview's class names. */
export function renderFieldOpen(token: Token): string {
  const mark = fieldMarkOf(token);
  const key = escapeHtml(mark?.key ?? "");
  const name = `data-dv-norm-key="${key.toLowerCase().replace(/\s+/g, "-")}"`;
  return mark?.standalone
    ? `<span class="dataview inline-field"><span class="inline-field-standalone-value" ${name}>`
    : `<span class="dataview inline-field"><span class="inline-field-key" ${name}>${key}</span>: <span class="inline-field-value" ${name}>`;
}

export function renderFieldClose(): string {
  return "</span></span>";
}

/** A value's words, with each link to a note as a wikilink. */
function wordsOf(token: Token, closings: string[]): string {
  switch (token.type) {
    case "text":
    case "text_special":
    case "code_inline":
      return token.content;
    case "hashtag":
      return `#${token.content}`;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "embed":
    case "image":
      return referencesIn(token).map(({ linkpath, subpath }) => `[[${linkpath}${subpath}]]`)[0] ?? "";
    case "link_open": {
      const [reference] = referencesIn(token);
      closings.push(reference === undefined ? "" : "]]");
      return reference === undefined ? "" : `[[${reference.linkpath}${reference.subpath}|`;
    }
    case "link_close":
      return closings.pop() ?? "";
    default:
      return "";
  }
}
