import type { LinkContext } from "../src/garden/types.ts";
import type { Strings } from "./strings.ts";

/** One place a note is linked at. */
export interface OccurrenceItem {
  /** The words round it; none for a link in the properties. */
  readonly context: LinkContext | undefined;
  /** The heading it stands under, `""` before the first. */
  readonly heading: string;
}

/** A note that links here. */
export interface BacklinkItem {
  readonly href: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly occurrences: readonly OccurrenceItem[];
}

/** Who links to a note: all of them, or, where they are many, some and the rest. */
export interface BacklinkItems {
  readonly count: number;
  readonly shown: readonly BacklinkItem[];
  readonly folded: readonly BacklinkItem[];
  /** Those that only file themselves under it, where its page lists them already. */
  readonly filed: readonly BacklinkItem[];
}

interface BacklinksProps {
  readonly strings: Strings;
  readonly backlinks: BacklinkItems;
}

/** Who links here, with the words round each link. */
export function Backlinks({ strings, backlinks: { count, shown, folded, filed } }: BacklinksProps) {
  if (count === 0) return null;
  return (
    <section class="backlinks" aria-labelledby="_backlinks">
      <h2 id="_backlinks">
        {strings.backlinks} <span class="count">{count}</span>
      </h2>
      {shown.length > 0 && <BacklinkList strings={strings} backlinks={shown} />}
      <FoldedBacklinks strings={strings} summary={strings.reading.moreBacklinks(folded.length)} backlinks={folded} />
      <FoldedBacklinks strings={strings} summary={strings.reading.filedBacklinks(filed.length)} backlinks={filed} />
    </section>
  );
}

function FoldedBacklinks({ summary, ...list }: BacklinkListProps & { readonly summary: string }) {
  if (list.backlinks.length === 0) return null;
  return (
    <details class="more-backlinks">
      <summary>{summary}</summary>
      <BacklinkList {...list} />
    </details>
  );
}

interface BacklinkListProps {
  readonly strings: Strings;
  readonly backlinks: readonly BacklinkItem[];
}

function BacklinkList({ strings, backlinks }: BacklinkListProps) {
  return (
    <ul>
      {backlinks.map((backlink) => (
        <li key={backlink.href} class="backlink" lang={backlink.language}>
          <a href={backlink.href}>{backlink.title}</a>
          {backlink.occurrences.map((occurrence) => (
            <Occurrence strings={strings} {...occurrence} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What is said where a note is linked or named. */
export function Occurrence({ context, heading, strings }: OccurrenceItem & { readonly strings: Strings }) {
  if (context === undefined) return <p class="backlink-context is-property">{strings.inProperties}</p>;
  return (
    <p class={context.before === "" && context.after === "" ? "backlink-context is-bare" : "backlink-context"}>
      {heading !== "" && <span class="backlink-heading">{heading}</span>}
      {context.before}
      <mark>{context.text}</mark>
      {context.after}
    </p>
  );
}
