import { Layout, type PageHead } from "./layout.tsx";

export interface RandomPageProps {
  readonly head: PageHead;
  /** The tree's own file, from which the browser picks. */
  readonly tree: string;
  readonly allNotes: string;
}

/** Goes to some note. Only the browser can pick: a build must write the same page each time. */
export function RandomPage({ head, tree, allNotes }: RandomPageProps) {
  const { strings } = head.chrome;
  return (
    <Layout head={head}>
      <h1>{strings.navigation.random}</h1>
      <p data-random={tree} role="status" data-wait={strings.navigation.randomWait}>
        {strings.navigation.randomNeedsScript}
      </p>
      <p>
        <a href={allNotes}>{strings.allNotes}</a>
      </p>
    </Layout>
  );
}
