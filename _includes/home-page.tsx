import { Layout, type PageHead } from "./layout.tsx";
import { type NoteItem, NoteList } from "./note-list.tsx";

export interface HomePageProps {
  readonly head: PageHead;
  readonly description: string;
  readonly pinned: readonly NoteItem[];
  /** Newest first. */
  readonly recent: readonly NoteItem[];
  /** The page of all notes. */
  readonly notes: string;
}

/** The first page of a garden in which no note asked to be it. */
export function HomePage({ head, description, pinned, recent, notes }: HomePageProps) {
  const { strings, siteTitle } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{siteTitle}</h1>
      {description !== "" && <p class="page-about">{description}</p>}
      <Section title={strings.pinned} notes={pinned} />
      <Section title={strings.recent} notes={recent} />
      <p>
        <a href={notes}>{strings.allNotes}</a>
      </p>
    </Layout>
  );
}

function Section({ title, notes }: { readonly title: string; readonly notes: readonly NoteItem[] }) {
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <NoteList notes={notes} />
    </section>
  );
}
