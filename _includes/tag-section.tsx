import { type LinkItem, TagLinks } from "./link-list.tsx";
import { type NoteItem, NoteList } from "./note-list.tsx";
import { Progress, type ProgressItem } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** What belongs to a tag. */
export interface TagItem {
  readonly progress: ProgressItem | undefined;
  readonly parents: readonly LinkItem[];
  readonly children: readonly LinkItem[];
  /** Newest first. */
  readonly notes: readonly NoteItem[];
}

/** A tag's notes, and the tags above and below it. */
export function TagSection({ strings, tag }: { readonly strings: Strings; readonly tag: TagItem }) {
  return (
    <section class="tag-section" aria-labelledby="_tag-notes">
      <TagLinks class="tag-parents" label={strings.parentTags} links={tag.parents} />
      <TagLinks class="tag-children" label={strings.childTags} links={tag.children} />
      <h2 id="_tag-notes">
        {strings.tagNotes} <span class="count">{tag.notes.length}</span>
      </h2>
      {tag.progress !== undefined && <Progress {...tag.progress} />}
      {tag.notes.length === 0 ? <p class="empty">{strings.noNotes}</p> : <NoteList notes={tag.notes} />}
    </section>
  );
}
