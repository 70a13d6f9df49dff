import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import { type LinkItem, TagLinks } from "./link-list.tsx";
import { type PeriodItem, PeriodSection } from "./period-section.tsx";
import type { TagItem } from "./tag-section.tsx";

export interface PeriodPageProps {
  readonly head: PageHead;
  readonly name: string;
  /** The calendar, and the year the period lies in. */
  readonly calendar: LinkItem;
  readonly years: readonly LinkItem[];
  readonly period: PeriodItem | undefined;
  /** The tag of its name, where there is one. */
  readonly tag: TagItem | undefined;
}

/** The page of a period that no note stands for. */
export function PeriodPage({ head, name, calendar, years, period, tag }: PeriodPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <Breadcrumbs label={strings.breadcrumbs} home={calendar} folders={years} />
      <h1>{name}</h1>
      {tag !== undefined && <TagLinks class="tag-parents" label={strings.parentTags} links={tag.parents} />}
      {tag !== undefined && <TagLinks class="tag-children" label={strings.childTags} links={tag.children} />}
      {period === undefined ? (
        <p class="empty">{strings.noNotes}</p>
      ) : (
        <PeriodSection strings={strings} period={period} />
      )}
    </Layout>
  );
}
