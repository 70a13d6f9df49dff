import { type LinkItem, TagLinks } from "./link-list.tsx";
import { NoteIndex, type NoteItem } from "./note-list.tsx";
import type { Strings } from "./strings.ts";

/** A part of the first page besides the home note. */
export type HomeSectionItem =
  | { readonly kind: "pinned" | "recent"; readonly notes: readonly NoteItem[] }
  | { readonly kind: "tags"; readonly links: readonly LinkItem[] };

interface HomeSectionsProps {
  readonly strings: Strings;
  readonly sections: readonly HomeSectionItem[];
  /** The page of all notes. */
  readonly allNotes: string;
}

/** What stands round a home note, in the owner's order. */
export function HomeSections({ strings, sections, allNotes }: HomeSectionsProps) {
  return (
    <>
      {sections.map((section) =>
        section.kind === "tags" ? (
          <TagLinks key={section.kind} class="home-tags" label={strings.tags} links={section.links} />
        ) : (
          <section
            key={section.kind}
            class={`home-section ${section.kind}-section`}
            aria-labelledby={`_${section.kind}`}
          >
            <h2 id={`_${section.kind}`}>{section.kind === "pinned" ? strings.pinned : strings.navigation.whatIsNew}</h2>
            <NoteIndex notes={section.notes} />
            {section.kind === "recent" && (
              <p>
                <a href={allNotes}>{strings.allNotes}</a>
              </p>
            )}
          </section>
        ),
      )}
    </>
  );
}
