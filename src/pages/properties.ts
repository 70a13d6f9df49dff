import type { PropertyItem, PropertyItemValue } from "../../_includes/property-table.tsx";
import { foldName } from "../garden/slug.ts";
import type { Note, PropertyValue, ShownProperty } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";

/** The properties of a note that its page shows. */
export function propertiesOf(context: PageContext, note: Note): readonly PropertyItem[] {
  return note.shownProperties.map((property) => ({
    key: property.key,
    type: typeOf(property),
    values: property.values.map((value) => itemOf(context, note, property.key, value)),
  }));
}

/** The type Obsidian gives such a property. */
function typeOf({ key, isList, values: [first] }: ShownProperty): string {
  const name = key.toLowerCase();
  if (name === "tags" || name === "tag") return "tags";
  if (name === "aliases" || name === "alias") return "aliases";
  if (isList) return "multitext";
  switch (first?.kind) {
    case "number":
      return "number";
    case "checkbox":
      return "checkbox";
    case "date":
      return first.date.includes("T") ? "datetime" : "date";
    default:
      return "text";
  }
}

function itemOf(context: PageContext, note: Note, key: string, value: PropertyValue): PropertyItemValue {
  const { site, hrefOf, dates } = context;
  switch (value.kind) {
    case "text":
      return value;
    case "number":
      return { kind: "text", text: String(value.number) };
    case "checkbox":
      return { ...value, label: key };
    case "date":
      return { kind: "date", date: dates.moment(value.date) };
    case "url":
      return { kind: "external-link", text: value.text, href: value.text };
    case "tag": {
      const tag = site.garden.tags.get(foldName(value.tag));
      return tag === undefined
        ? { kind: "text", text: value.tag }
        : { kind: "tag", text: value.tag, href: hrefOf(tag.url) };
    }
    case "link": {
      const text = note.links[value.link]?.displayText ?? "";
      const href = site.hrefOfLink(note, value.link);
      return href === undefined ? { kind: "unresolved", text } : { kind: "internal-link", text, href };
    }
  }
}
