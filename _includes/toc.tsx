/** A heading, and the headings under it. */
export interface TocItem {
  readonly href: string;
  readonly text: string;
  readonly children: readonly TocItem[];
}

interface TocProps {
  readonly label: string;
  /** The headings are in the note's language, the label in the site's. */
  readonly labelLanguage: string;
  readonly items: readonly TocItem[];
}

/** The table of contents: folded on small screens, beside the text on wide ones. A script says where one is in it. */
export function Toc({ label, labelLanguage, items }: TocProps) {
  if (items.length === 0) return null;
  return (
    <nav class="toc" aria-label={label}>
      <details>
        <summary>
          <span class="toc-label" lang={labelLanguage}>
            {label}
          </span>
          <span class="toc-current" aria-hidden="true" />
        </summary>
        <TocList items={items} />
      </details>
    </nav>
  );
}

function TocList({ items }: { readonly items: readonly TocItem[] }) {
  return (
    <ol>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.text}</a>
          {item.children.length > 0 && <TocList items={item.children} />}
        </li>
      ))}
    </ol>
  );
}
