import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";
import { LocalGraph, type LocalGraphItem } from "./local-graph.tsx";
import { NoteIndex } from "./note-list.tsx";
import type { NoteGroup } from "./notes-page.tsx";
import { type TagItem, TagSection } from "./tag-section.tsx";

export interface TagPageProps {
  readonly head: PageHead;
  readonly name: string;
  readonly allTags: LinkItem;
  readonly tag: TagItem;
  readonly graph: LocalGraphItem | undefined;
}

/** The page of a tag that no note stands for. */
export function TagPage({ head, name, allTags, tag, graph }: TagPageProps) {
  const { strings, language } = head.chrome;
  return (
    <Layout head={head}>
      <Breadcrumbs label={strings.breadcrumbs} home={allTags} folders={[]} />
      <h1 class="tag-name">{name}</h1>
      <div class="tag-body">
        {graph !== undefined && <LocalGraph language={language} graph={graph} />}
        <TagSection strings={strings} tag={tag} />
      </div>
    </Layout>
  );
}

export interface TagYearPageProps {
  readonly head: PageHead;
  readonly name: string;
  readonly allTags: LinkItem;
  readonly tag: LinkItem;
  readonly year: string;
  /** By month, newest first. */
  readonly groups: readonly NoteGroup[];
}

/** One year of a tag that has too many notes for a page. */
export function TagYearPage({ head, name, allTags, tag, year, groups }: TagYearPageProps) {
  return (
    <Layout head={head}>
      <Breadcrumbs label={head.chrome.strings.breadcrumbs} home={allTags} folders={[tag]} />
      <h1 class="tag-name">
        {name} {year}
      </h1>
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
