import type { GraphStrings } from "./graph-strings.ts";
import { Layout, type PageHead } from "./layout.tsx";

export interface GraphPageProps {
  readonly head: PageHead;
  readonly strings: GraphStrings;
  /** How many notes and links there are. */
  readonly about: string;
  /** Where the script finds what to draw. */
  readonly data: string;
  /** The page of all notes. */
  readonly notes: string;
  readonly mostLinked: readonly MostLinkedItem[];
}

export interface MostLinkedItem {
  readonly href: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly count: string;
}

/** All notes and the links between them: a picture that the script draws, and a list. */
export function GraphPage({ head, strings, about, data, notes, mostLinked }: GraphPageProps) {
  return (
    <Layout head={head}>
      <h1>{strings.graph}</h1>
      <p class="page-about">{about}</p>
      <noscript>
        <p>{strings.needsScript}</p>
      </noscript>
      <div class="graph-page" data-graph={data} data-strings={JSON.stringify(strings.script)} hidden>
        <GraphControls strings={strings} />
        <div class="graph-stage">
          <div
            class="graph-picture"
            role="application"
            aria-label={strings.picture}
            aria-describedby="_graph-keys"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys work in it.
            tabIndex={0}
          />
          <div class="graph-zoom">
            <button type="button" data-zoom="in" aria-label={strings.zoomIn}>
              +
            </button>
            <button type="button" data-zoom="out" aria-label={strings.zoomOut}>
              −
            </button>
            <button type="button" data-zoom="fit">
              {strings.zoomToFit}
            </button>
          </div>
        </div>
        <ul class="graph-legend" aria-label={strings.colour} />
        <p class="graph-keys" id="_graph-keys">
          {strings.keys}
        </p>
        <p class="graph-status" role="status" />
        <section class="graph-chosen" aria-labelledby="_graph-chosen" hidden>
          <h2 id="_graph-chosen">
            <a href={notes}>{strings.graph}</a>
          </h2>
          <form class="graph-path">
            <label>
              {strings.pathTo} <input type="search" name="to" list="_graph-names" autocomplete="off" />
            </label>
            <datalist id="_graph-names" />
            <button type="button" data-clear>
              {strings.clear}
            </button>
          </form>
          <ol class="graph-way" hidden />
          <p class="graph-count" />
          <ul class="graph-neighbours" />
        </section>
        <section class="graph-found" aria-labelledby="_graph-found" hidden>
          <h2 id="_graph-found">{strings.find}</h2>
          <ul class="graph-matches" />
        </section>
      </div>
      <section class="graph-most" aria-labelledby="_graph-most">
        <h2 id="_graph-most">{strings.mostLinked}</h2>
        <ul class="graph-list">
          {mostLinked.map((note) => (
            <li key={note.href}>
              <a href={note.href} lang={note.language}>
                {note.title}
              </a>{" "}
              <span class="count">{note.count}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={notes}>{head.chrome.strings.allNotes}</a>
        </p>
      </section>
    </Layout>
  );
}

function GraphControls({ strings }: { readonly strings: GraphStrings }) {
  return (
    <form class="graph-controls" aria-label={strings.controls}>
      <label>
        {strings.find} <input type="search" name="q" autocomplete="off" />
      </label>
      <label>
        {strings.folder}{" "}
        <select name="folder">
          <option value="">{strings.everything}</option>
        </select>
      </label>
      <label>
        {strings.tag}{" "}
        <select name="tag">
          <option value="">{strings.everything}</option>
        </select>
      </label>
      <label>
        {strings.colour}{" "}
        <select name="colour">
          <option value="folder">{strings.folder}</option>
          <option value="tag">{strings.tag}</option>
          <option value="month">{strings.month}</option>
        </select>
      </label>
    </form>
  );
}
