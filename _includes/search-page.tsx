import { Layout, type PageHead } from "./layout.tsx";
import { SearchBox } from "./search-box.tsx";

export interface SearchPageProps {
  readonly head: PageHead;
  /** The page of all notes, for readers without scripts. */
  readonly notes: string;
}

/** Search as a page of its own, with the query in its address. */
export function SearchPage({ head, notes }: SearchPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.search}</h1>
      <div data-search-page>
        <SearchBox strings={strings} />
      </div>
      <noscript>
        <p>
          {strings.searchNeedsScript} <a href={notes}>{strings.allNotes}</a>
        </p>
      </noscript>
    </Layout>
  );
}
