import { Layout, type PageHead } from "./layout.tsx";
import type { LinkItem } from "./link-list.tsx";

/** A note that is linked and not there. */
export interface WantedItem {
  readonly text: string;
  readonly sources: readonly LinkItem[];
}

export interface WantedPageProps {
  readonly head: PageHead;
  /** The most wanted first. */
  readonly wanted: readonly WantedItem[];
}

/** What is linked but not written yet, and from where. */
export function WantedPage({ head, wanted }: WantedPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.wanted}</h1>
      <p class="page-about">{wanted.length === 0 ? strings.noWanted : strings.wantedIntroduction}</p>
      {wanted.length > 0 && (
        <ul class="wanted-list">
          {wanted.map((item) => (
            <li>
              <span class="internal-link is-unresolved">{item.text}</span>
              <span class="wanted-from">
                {strings.linkedFrom}{" "}
                {item.sources.map((source, index) => (
                  <>
                    {index > 0 && ", "}
                    <a href={source.href}>{source.text}</a>
                  </>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}
