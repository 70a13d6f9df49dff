import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";
import { type TagItem, TagSection } from "./tag-section.tsx";

export interface TagPageProps {
  readonly head: PageHead;
  readonly name: string;
  readonly allTags: LinkItem;
  readonly tag: TagItem;
}

/** The page of a tag that no note stands for. */
export function TagPage({ head, name, allTags, tag }: TagPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <Breadcrumbs label={strings.breadcrumbs} home={allTags} folders={[]} />
      <h1 class="tag-name">{name}</h1>
      <TagSection strings={strings} tag={tag} />
    </Layout>
  );
}
