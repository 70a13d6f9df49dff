import { Layout, type PageHead } from "./layout.tsx";
import { NoteIndex, type NoteItem } from "./note-list.tsx";

export interface RecentPageProps {
  readonly head: PageHead;
  /** Newest change first. */
  readonly notes: readonly NoteItem[];
  /** The page of all notes. */
  readonly allNotes: string;
}

/** What changed last. */
export function RecentPage({ head, notes, allNotes }: RecentPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.navigation.recentlyChanged}</h1>
      {notes.length === 0 ? <p class="empty">{strings.noNotes}</p> : <NoteIndex notes={notes} />}
      <p>
        <a href={allNotes}>{strings.allNotes}</a>
      </p>
    </Layout>
  );
}
