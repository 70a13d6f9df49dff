import type { LinkItem } from "./link-list.tsx";

interface BreadcrumbsProps {
  readonly label: string;
  readonly home: LinkItem;
  /** The folders the note stands in, outermost first. */
  readonly folders: readonly string[];
}

/** Where a note stands in the vault. Folders have no page of their own, so they are words. */
export function Breadcrumbs({ label, home, folders }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={label}>
      <ol>
        <li>
          <a href={home.href}>{home.text}</a>
        </li>
        {folders.map((folder) => (
          <li key={folder}>{folder}</li>
        ))}
      </ol>
    </nav>
  );
}
