import { Layout, type PageHead } from "./layout.tsx";
import { NoteIndex, type NoteItem } from "./note-list.tsx";
import type { Strings } from "./strings.ts";

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

interface RecentSectionProps {
  readonly strings: Strings;
  readonly notes: readonly NoteItem[];
  readonly allNotes: string;
}

/** A few notes under the home note. */
export function RecentSection({ strings, notes, allNotes }: RecentSectionProps) {
  if (notes.length === 0) return null;
  return (
    <section class="recent-section" aria-labelledby="_recent">
      <h2 id="_recent">{strings.navigation.whatIsNew}</h2>
      <NoteIndex notes={notes} />
      <p>
        <a href={allNotes}>{strings.allNotes}</a>
      </p>
    </section>
  );
}
