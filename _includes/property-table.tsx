import { type DateItem, DateTime } from "./date-time.tsx";

/** A property, ready to be shown. */
export interface PropertyItem {
  readonly key: string;
  /** Obsidian's name for what it holds: `"text"`, `"multitext"`, `"tags"`. */
  readonly type: string;
  readonly values: readonly PropertyItemValue[];
}

export type PropertyItemValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "checkbox"; readonly checked: boolean; readonly label: string }
  | { readonly kind: "date"; readonly date: DateItem }
  | { readonly kind: "tag" | "internal-link" | "external-link"; readonly text: string; readonly href: string }
  /** A link that readers cannot follow. */
  | { readonly kind: "unresolved"; readonly text: string };

/** What a note's properties say, open and ready to be folded; under the names of Obsidian's own table. */
export function PropertyTable({
  label,
  labelLanguage,
  properties,
}: {
  readonly label: string;
  readonly labelLanguage: string;
  readonly properties: readonly PropertyItem[];
}) {
  if (properties.length === 0) return null;
  return (
    <details class="metadata-container" open>
      <summary class="metadata-properties-heading" lang={labelLanguage}>
        {label}
      </summary>
      <dl class="metadata-content metadata-properties">
        {properties.map(({ key, type, values }) => (
          <div class="metadata-property" data-property-key={key} data-property-type={type}>
            <dt class="metadata-property-key">{key}</dt>
            {values.map((value) => (
              <dd class="metadata-property-value">
                <Value {...value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function Value(value: PropertyItemValue) {
  switch (value.kind) {
    case "text":
      return <>{value.text}</>;
    case "checkbox":
      return (
        <input
          class="metadata-input-checkbox"
          type="checkbox"
          disabled
          checked={value.checked}
          aria-label={value.label}
        />
      );
    case "date":
      return <DateTime {...value.date} />;
    case "external-link":
      return (
        <a class="external-link" href={value.href} rel="noopener">
          {value.text}
        </a>
      );
    case "tag":
    case "internal-link":
      return (
        <a class={value.kind} href={value.href}>
          {value.text}
        </a>
      );
    case "unresolved":
      return <span class="internal-link is-unresolved">{value.text}</span>;
  }
}
