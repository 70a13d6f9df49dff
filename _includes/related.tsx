import type { Strings } from "./strings.ts";

/** A note that is like another one. */
export interface RelatedItem {
  readonly href: string;
  readonly title: string;
  readonly language: string | undefined;
  /** The names of the tags and notes they share. */
  readonly shared: readonly string[];
}

interface RelatedProps {
  readonly strings: Strings;
  readonly notes: readonly RelatedItem[];
}

/** Notes to read next. */
export function Related({ strings, notes }: RelatedProps) {
  if (notes.length === 0) return null;
  return (
    <section class="related" aria-labelledby="_related">
      <h2 id="_related">{strings.reading.related}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.href} class="related-note">
            <a href={note.href} lang={note.language}>
              {note.title}
            </a>
            <p class="related-shared">
              {strings.reading.shared} {note.shared.join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
