import { type LinkItem, TagLinks } from "./link-list.tsx";
import { NoteIndex, type NoteItem, NoteList } from "./note-list.tsx";
import type { NoteGroup } from "./notes-page.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** What belongs to a tag. */
export interface TagItem {
  readonly progress: ProgressItem | undefined;
  readonly parents: readonly LinkItem[];
  readonly children: readonly LinkItem[];
  /** Tags that often stand beside it. */
  readonly related: readonly LinkItem[];
  /** How many notes have it. */
  readonly total: number;
  /** Newest first. */
  readonly notes: readonly NoteItem[];
  /** Those there is no room for, folded by year. */
  readonly older: readonly NoteGroup[];
  /** Pages of years there is no room for either. */
  readonly years: readonly LinkItem[];
  /** Its feed, and its notes in the graph of all. */
  readonly ways: readonly LinkItem[];
}

/** A tag's notes, and the tags above, below and beside it. */
export function TagSection({ strings, tag }: { readonly strings: Strings; readonly tag: TagItem }) {
  return (
    <section class="tag-section" aria-labelledby="_tag-notes">
      <TagLinks class="tag-parents" label={strings.parentTags} links={tag.parents} />
      <TagLinks class="tag-children" label={strings.childTags} links={tag.children} />
      <TagLinks class="tag-related" label={strings.tagWords.related} links={tag.related} />
      <h2 id="_tag-notes">
        {strings.tagNotes} <span class="count">{tag.total}</span>
      </h2>
      {tag.progress !== undefined && <Progress {...tag.progress} />}
      {tag.total === 0 ? <p class="empty">{strings.noNotes}</p> : <NoteList notes={tag.notes} />}
      {tag.older.map(({ name, notes }) => (
        <details key={name} class="tag-older">
          <summary>
            {name} <span class="count">{notes.length}</span>
          </summary>
          <NoteIndex notes={notes} />
        </details>
      ))}
      <Ways links={tag.years} />
      <Ways links={tag.ways} />
    </section>
  );
}

function Ways({ links }: { readonly links: readonly LinkItem[] }) {
  if (links.length === 0) return null;
  return (
    <p class="tag-ways">
      {links.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </p>
  );
}
