import { Layout, type PageHead } from "./layout.tsx";
import { type ProgressItem, ShortProgress } from "./progress.tsx";
import type { Strings } from "./strings.ts";

/** A tag and how many notes carry it. */
export interface TagCount {
  readonly href: string;
  readonly name: string;
  readonly count: number;
  /** Not in the hierarchy. */
  readonly progress: ProgressItem | undefined;
  /** How many that is beside the garden's other tags: 0 to 4. */
  readonly level: number;
}

/** A tag in the hierarchy. */
export interface TagNode extends TagCount {
  readonly below: readonly TagNode[];
}

/** Tags whose names begin alike. */
export interface TagLetter {
  readonly letter: string;
  readonly id: string;
  readonly tags: readonly TagCount[];
}

export interface TagsPageProps {
  readonly head: PageHead;
  /** `"300 tags"`. */
  readonly about: string;
  readonly hierarchy: readonly TagNode[];
  /** The largest first; tags of one note are left out. */
  readonly sizes: readonly TagCount[];
  /** Says how many. */
  readonly singles: string | undefined;
  readonly letters: readonly TagLetter[];
  /** Days, weeks, months and years, in order of time. */
  readonly periods: readonly TagCount[];
}

/** Every tag of the garden: by hierarchy, by size, by name. A script shows one of them, and the tags a reader asks for. */
export function TagsPage(props: TagsPageProps) {
  const { head, about, hierarchy, sizes, singles, letters, periods } = props;
  const { strings } = head.chrome;
  const words = strings.tagWords;
  const views = [
    { name: "hierarchy", title: words.byHierarchy, isShown: hierarchy.length > 0 },
    { name: "size", title: words.bySize, isShown: sizes.length > 0 },
    { name: "name", title: words.byName, isShown: letters.length > 0 },
    { name: "period", title: words.periods, isShown: periods.length > 0 },
  ].filter(({ isShown }) => isShown);
  return (
    <Layout head={head}>
      <h1>{strings.tags}</h1>
      {views.length === 0 && <p class="empty">{strings.noTags}</p>}
      {views.length > 0 && (
        <>
          <p class="page-about">{about}</p>
          <nav class="tag-views" aria-label={words.views}>
            {/* What only a script can do is there once it is. */}
            <a href="#_main" data-by="" hidden>
              {words.everything}
            </a>
            {views.length > 1 &&
              views.map(({ name, title }) => (
                <a key={name} href={`#_by-${name}`} data-by={name}>
                  {title}
                </a>
              ))}
          </nav>
          <TagFilter strings={strings} />
        </>
      )}
      {hierarchy.length > 0 && (
        <section class="tag-view" data-view="hierarchy" aria-labelledby="_by-hierarchy">
          <h2 id="_by-hierarchy">{words.byHierarchy}</h2>
          <TagTree strings={strings} nodes={hierarchy} />
        </section>
      )}
      {sizes.length > 0 && (
        <section class="tag-view" data-view="size" aria-labelledby="_by-size">
          <h2 id="_by-size">{words.bySize}</h2>
          <TagRows strings={strings} tags={sizes} />
          {singles !== undefined && <p class="tag-singles">{singles}</p>}
        </section>
      )}
      {letters.length > 0 && (
        <section class="tag-view" data-view="name" aria-labelledby="_by-name">
          <h2 id="_by-name">{words.byName}</h2>
          {letters.length > 1 && (
            <nav class="tag-letters" aria-label={words.letters}>
              {letters.map(({ letter, id }) => (
                <a key={id} href={`#${id}`}>
                  {letter}
                </a>
              ))}
            </nav>
          )}
          <div class="tag-columns">
            {letters.map(({ letter, id, tags }) => (
              <div key={id} class="tag-letter">
                <h3 id={id}>{letter}</h3>
                <TagRows strings={strings} tags={tags} />
              </div>
            ))}
          </div>
        </section>
      )}
      {periods.length > 0 && (
        <section class="tag-view" data-view="period" aria-labelledby="_by-period">
          <h2 id="_by-period">{words.periods}</h2>
          <TagRows strings={strings} tags={periods} />
        </section>
      )}
    </Layout>
  );
}

function TagFilter({ strings }: { readonly strings: Strings }) {
  const words = strings.tagWords;
  return (
    <form class="tag-filter" hidden>
      <label>
        <span>{words.filter}</span> <input type="search" name="q" autocomplete="off" spellcheck={false} />
      </label>
      <output aria-live="polite" data-matches={words.matches} data-none={words.noMatches} />
    </form>
  );
}

function TagRows({ strings, tags }: { readonly strings: Strings; readonly tags: readonly TagCount[] }) {
  return (
    <ul class="tag-rows">
      {tags.map((tag) => (
        <li key={tag.href}>
          <TagRow strings={strings} tag={tag} />
        </li>
      ))}
    </ul>
  );
}

function TagTree({ strings, nodes }: { readonly strings: Strings; readonly nodes: readonly TagNode[] }) {
  return (
    <ul class="tag-rows">
      {nodes.map((node) => (
        <li key={node.href}>
          <TagRow strings={strings} tag={node} />
          {node.below.length > 0 && <TagTree strings={strings} nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}

function TagRow({
  strings,
  tag: { href, name, count, level, progress },
}: {
  readonly strings: Strings;
  readonly tag: TagCount;
}) {
  return (
    <span class="tag-row" data-level={level}>
      <a href={href}>{name}</a>
      <span class="count" title={strings.noteCount(count)}>
        {count}
      </span>
      {progress !== undefined && <ShortProgress {...progress} />}
    </span>
  );
}
