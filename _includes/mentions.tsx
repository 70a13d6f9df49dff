import { type BacklinkItem, Occurrence } from "./backlinks.tsx";
import type { Strings } from "./strings.ts";

interface MentionsProps {
  readonly strings: Strings;
  readonly mentions: readonly BacklinkItem[];
}

/** Who names the note without linking to it; folded, for readers look for links first. */
export function Mentions({ strings, mentions }: MentionsProps) {
  if (mentions.length === 0) return null;
  return (
    <section class="mentions" aria-labelledby="_mentions">
      <details>
        <summary>
          <h2 id="_mentions">
            {strings.reading.mentions} <span class="count">{mentions.length}</span>
          </h2>
        </summary>
        <ul>
          {mentions.map((mention) => (
            <li key={mention.href} class="mention" lang={mention.language}>
              <a href={mention.href}>{mention.title}</a>
              {mention.occurrences.map((occurrence) => (
                <Occurrence strings={strings} {...occurrence} />
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
