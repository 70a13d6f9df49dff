import { durationParts, isoText } from "../query/dates.ts";
import { linkTo } from "../query/note-fields.ts";
import { linkName, numberText } from "../query/text.ts";
import { isList, type LinkValue, type PictureValue, type Value } from "../query/value.ts";
import type { AnswerPlace } from "./answer-place.ts";
import { escapeHtml } from "./highlight.ts";
import { isPicture } from "./media.ts";
import { pictureOf } from "./picture.ts";
import { textHtml, webLinkHtml } from "./value-text.ts";

/** How a value is laid out: `block` makes a list of a list; `bases` leaves nothing blank and shows yes and no as boxes. */
export type Layout = "block" | "inline" | "bases";

/** A value as HTML. */
export function valueHtml(value: Value, place: AnswerPlace, layout: Layout): string {
  if (value === null || value === "") return layout === "bases" ? "" : NOTHING;
  if (typeof value === "string") return textHtml(value, place);
  if (typeof value === "number") return escapeHtml(numberText(value));
  if (typeof value === "boolean") return layout === "bases" ? checkbox(value, place) : String(value);
  if (isList(value)) return listHtml(value, place, layout);
  switch (value.kind) {
    case "date": {
      const text = isoText(value);
      return `<time datetime="${text.replace(" ", "T")}">${text}</time>`;
    }
    case "duration":
      return durationParts(value)
        .map(([amount, unit]) => place.words.duration(Number(amount.toFixed(2)), unit))
        .join(", ");
    case "link":
      return linkHtml(value, place);
    case "web":
      return webLinkHtml(value.address, escapeHtml(value.label ?? value.address));
    case "picture":
      return pictureHtml(value, place);
    case "object":
      return [...value.entries]
        .map(([key, item]) => `${escapeHtml(key)}: ${valueHtml(item, place, "inline")}`)
        .join(", ");
    case "note":
    case "file":
      return linkHtml(linkTo(value.note), place);
    case "task": {
      const task = value.note.tasks[value.index];
      return escapeHtml(task?.written ?? task?.text ?? "");
    }
    case "function":
      return NOTHING;
  }
}

const NOTHING = "–";

function listHtml(list: readonly Value[], place: AnswerPlace, layout: Layout): string {
  if (list.length === 0) return valueHtml(null, place, layout);
  if (layout !== "block") return list.map((item) => valueHtml(item, place, layout)).join(", ");
  const items = list.map((item) => `<li>${valueHtml(item, place, layout)}</li>`);
  return `<ul class="dataview dataview-ul dataview-result-list-ul">${items.join("")}</ul>`;
}

function checkbox(value: boolean, { words }: AnswerPlace): string {
  return `<input type="checkbox" disabled${value ? " checked" : ""} aria-label="${value ? words.yes : words.no}">`;
}

/** A link by the author's words for it, else by the title of the note it leads to; its name alone where it leads nowhere. */
export function linkHtml(link: LinkValue, place: AnswerPlace): string {
  const { target } = link;
  const href = place.hrefOf(target);
  if (href === undefined) {
    return `<span class="internal-link is-unresolved">${escapeHtml(link.label ?? linkName(link))}</span>`;
  }
  const title =
    target.kind === "note" || target.kind === "ambiguous" ? place.garden.notes.get(target.path)?.title : undefined;
  const words = link.label ?? linkName({ ...link, name: title ?? link.name });
  return `<a class="internal-link${target.kind === "ambiguous" ? " is-ambiguous" : ""}" href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
}

/** A picture of the vault or of another site; `""` for a file that is none or does not exist. */
export function pictureHtml({ source }: PictureValue, { srcOf, lookOf }: AnswerPlace, words = ""): string {
  const picture =
    source.kind === "web"
      ? /^https?:\/\//i.test(source.address) && pictureOf(source.address, source.address, words)
      : source.target.kind === "attachment" &&
        isPicture(source.target.path) &&
        pictureOf(srcOf(source.target.path), source.target.path, words, lookOf(source.target.path));
  return picture ? `<span class="internal-embed image-embed">${picture}</span>` : "";
}
