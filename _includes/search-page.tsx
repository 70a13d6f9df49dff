import { Layout, type PageHead } from "./layout.tsx";
import { SearchBox } from "./search-box.tsx";

export interface SearchPageProps {
  readonly head: PageHead;
  /** The page of all notes, for readers without scripts. */
  readonly notes: string;
  /** The page of all tags, where there are some. */
  readonly tags: string | undefined;
  /** The page of notes not written yet, where there are some. */
  readonly wanted: string | undefined;
}

/** Search as a page of its own, with the query in its address. */
export function SearchPage({ head, notes, tags, wanted }: SearchPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.search}</h1>
      <div data-search-page>
        <SearchBox strings={strings} wanted={wanted} />
      </div>
      <noscript>
        <p>{strings.searchNeedsScript}</p>
        <ul>
          <li>
            <a href={notes}>{strings.allNotes}</a>
          </li>
          {tags !== undefined && (
            <li>
              <a href={tags}>{strings.tags}</a>
            </li>
          )}
        </ul>
      </noscript>
    </Layout>
  );
}
