import { Layout, type PageHead } from "./layout.tsx";
import { NoteIndex, type NoteItem } from "./note-list.tsx";

/** The notes of one month. */
export interface NoteGroup {
  /** `"2025년 2월"`, or the word for notes without a date. */
  readonly name: string;
  readonly notes: readonly NoteItem[];
}

export interface NotesPageProps {
  readonly head: PageHead;
  readonly total: number;
  /** Newest first, undated last. */
  readonly groups: readonly NoteGroup[];
}

/** Every note by date. */
export function NotesPage({ head, total, groups }: NotesPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.allNotes}</h1>
      <p class="page-about">{total === 0 ? strings.noNotes : strings.noteCount(total)}</p>
      {groups.map((group) => (
        <section key={group.name} class="note-group">
          <h2>
            {group.name} <span class="count">{group.notes.length}</span>
          </h2>
          <NoteIndex notes={group.notes} />
        </section>
      ))}
    </Layout>
  );
}
