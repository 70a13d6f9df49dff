import type { LinkItem } from "./link-list.tsx";
import type { Strings } from "./strings.ts";

/** Reviews of weeks, of months, of quarters or of years, newest first. */
export interface ReviewGroup {
  readonly name: string;
  readonly newest: readonly LinkItem[];
  /** Folded away. */
  readonly older: readonly LinkItem[];
}

/** The way to every page that looks back on a period. */
export function ReviewIndex({
  strings,
  groups,
}: {
  readonly strings: Strings;
  readonly groups: readonly ReviewGroup[];
}) {
  if (groups.length === 0) return null;
  return (
    <section class="period-part" aria-labelledby="_reviews">
      <h2 id="_reviews">{strings.reviews.reviews}</h2>
      {groups.map(({ name, newest, older }) => (
        <div key={name} class="review-index">
          <h3>{name}</h3>
          <Links links={newest} />
          {older.length > 0 && (
            <details>
              <summary>{strings.periods.andMore(older.length)}</summary>
              <Links links={older} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Links({ links }: { readonly links: readonly LinkItem[] }) {
  return (
    <ul>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
