// https://example.com, and nothing that only looks like an address
import type { MarkdownIt } from "markdown-it";

/**
 * Links bare addresses that name their protocol; `foo.md`, `example.com` and mail addresses stay text.
 * A Korean particle written right after an address (`https://example.com을`) is not part of it.
 */
export function autolinks(md: MarkdownIt): void {
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  md.linkify.add("ftp:", null).add("//", null).add("mailto:", null);
  // markdown-it asks the first where an inline rule stops at `://`, the second for the text that is left.
  const { linkify } = md;
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  const match = linkify.match.bind(linkify);
  // Its own test runs an expression a page long over every text; nearly none holds an address.
  const test = linkify.test.bind(linkify);
  linkify.test = (text) => text.includes("://") && test(text);
  linkify.matchAtStart = (text) => {
    const found = matchAtStart(text);
    if (found !== null) dropParticle(found);
    return found;
  };
  linkify.match = (text) => {
    const found = match(text);
    found?.forEach(dropParticle);
    return found;
  };
}

type Match = NonNullable<ReturnType<MarkdownIt["linkify"]["matchAtStart"]>>;

function dropParticle(link: Match): void {
  const particle = PARTICLE.exec(link.raw)?.[1];
  if (particle === undefined) return;
  link.lastIndex -= particle.length;
  link.raw = link.raw.slice(0, -particle.length);
  link.text = link.raw;
  link.url = link.raw;
}

/** Case particles, topic markers and copulas of Korean (조사) that follow a noun without a space. */
const PARTICLE =
  /[\w/=&#~-](을|를|은|는|이|가|의|에|에서|에게|으로|로|와|과|도|만|까지|부터|처럼|보다|라고|이라고|라는|이라는|이나|나|이다|입니다|이며|이고|에는|에도|로는|으로는|에서는)$/;
