import type { LinkItem } from "./link-list.tsx";
import type { NavigationStrings } from "./navigation-strings.ts";

/** The notes before and after a note. */
export interface NeighbourItems {
  readonly previous: LinkItem | undefined;
  readonly next: LinkItem | undefined;
}

interface NeighboursProps extends NeighbourItems {
  readonly strings: NavigationStrings;
}

/** The way on and the way back; nothing for a note that stands alone. */
export function Neighbours({ strings, previous, next }: NeighboursProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={strings.neighbours}>
      {previous !== undefined && (
        <a class="neighbour-previous" rel="prev" href={previous.href}>
          <span class="neighbour-label">{strings.previous}</span> {previous.text}
        </a>
      )}
      {next !== undefined && (
        <a class="neighbour-next" rel="next" href={next.href}>
          <span class="neighbour-label">{strings.next}</span> {next.text}
        </a>
      )}
    </nav>
  );
}
