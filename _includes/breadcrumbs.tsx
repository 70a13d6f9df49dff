import type { LinkItem } from "./link-list.tsx";

/** A folder on the way to a note; without an address where the folder has no page. */
export interface Crumb {
  readonly text: string;
  readonly href: string | undefined;
}

interface BreadcrumbsProps {
  readonly label: string;
  /** `undefined` where the way home is left out. */
  readonly home: LinkItem | undefined;
  /** The folders the page stands in, outermost first. */
  readonly folders: readonly Crumb[];
}

/** Where a page stands in the vault. */
export function Breadcrumbs({ label, home, folders }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        {home !== undefined && (
          <li>
            <a href={home.href}>{home.text}</a>
          </li>
        )}
        {folders.map(({ text, href }, at) => (
          <li key={`${at} ${text}`}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
