import { Layout, type PageHead } from "./layout.tsx";

export interface NotFoundPageProps {
  readonly head: PageHead;
  /** The page of all notes. */
  readonly notes: string;
}

/** What a reader sees at an address where there is nothing. */
export function NotFoundPage({ head, notes }: NotFoundPageProps) {
  const { chrome } = head;
  return (
    <Layout head={head}>
      <h1>{chrome.strings.notFound}</h1>
      <p>{chrome.strings.notFoundText}</p>
      <ul>
        <li>
          <a href={chrome.home}>{chrome.strings.home}</a>
        </li>
        <li>
          <a href={notes}>{chrome.strings.allNotes}</a>
        </li>
      </ul>
    </Layout>
  );
}
