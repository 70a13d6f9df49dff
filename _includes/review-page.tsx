import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";
import { PeriodSteps } from "./period-section.tsx";

export interface ReviewPageProps {
  readonly head: PageHead;
  readonly title: string;
  readonly calendar: LinkItem;
  /** The period's own page, where it has one. */
  readonly periods: readonly Crumb[];
  readonly previous: LinkItem | undefined;
  readonly next: LinkItem | undefined;
  /** HTML. */
  readonly body: string;
}

/** A period looked back on. */
export function ReviewPage({ head, title, calendar, periods, previous, next, body }: ReviewPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <Breadcrumbs label={strings.breadcrumbs} home={calendar} folders={periods} />
      <article class="note review">
        <header class="note-header">
          <h1>{title}</h1>
        </header>
        <div
          class="markdown-preview-view markdown-rendered"
          data-pagefind-body
          // `src/markdown` made it of the template, and views of the blocks in it.
          dangerouslySetInnerHTML={{ __html: body }}
        />
      </article>
      <PeriodSteps strings={strings} label={strings.reviews.reviews} previous={previous} next={next} />
    </Layout>
  );
}
