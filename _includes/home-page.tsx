import type { HomeSectionItem } from "./home-sections.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { TagLinks } from "./link-list.tsx";
import { NoteList } from "./note-list.tsx";
import type { Strings } from "./strings.ts";

export interface HomePageProps {
  readonly head: PageHead;
  readonly description: string;
  readonly sections: readonly HomeSectionItem[];
  /** The page of all notes. */
  readonly notes: string;
}

/** The first page of a garden in which no note asked to be it. */
export function HomePage({ head, description, sections, notes }: HomePageProps) {
  const { strings, siteTitle } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{siteTitle}</h1>
      {description !== "" && <p class="page-about">{description}</p>}
      {sections.map((section) => (
        <Section key={section.kind} strings={strings} section={section} />
      ))}
      <p>
        <a href={notes}>{strings.allNotes}</a>
      </p>
    </Layout>
  );
}

// Without a home note there is room for the notes' first words.
function Section({ strings, section }: { readonly strings: Strings; readonly section: HomeSectionItem }) {
  if (section.kind === "tags") return <TagLinks class="home-tags" label={strings.tags} links={section.links} />;
  return (
    <section>
      <h2>{section.kind === "pinned" ? strings.pinned : strings.recent}</h2>
      <NoteList notes={section.notes} />
    </section>
  );
}
