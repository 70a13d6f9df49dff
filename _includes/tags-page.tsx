import { Layout, type PageHead } from "./layout.tsx";
import { type ProgressItem, ShortProgress } from "./progress.tsx";

/** A tag and how many notes carry it. */
export interface TagCount {
  readonly href: string;
  readonly name: string;
  readonly count: number;
  readonly progress: ProgressItem | undefined;
}

export interface TagsPageProps {
  readonly head: PageHead;
  /** By name. */
  readonly tags: readonly TagCount[];
}

/** Every tag of the garden. */
export function TagsPage({ head, tags }: TagsPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.tags}</h1>
      {tags.length === 0 && <p class="empty">{strings.noTags}</p>}
      {tags.length > 0 && (
        <ul class="tag-index">
          {tags.map((tag) => (
            <li key={tag.href}>
              <a class="tag" href={tag.href}>
                {tag.name}
              </a>
              <span class="count" title={strings.noteCount(tag.count)}>
                {tag.count}
              </span>
              {tag.progress !== undefined && <ShortProgress {...tag.progress} />}
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}
