import { escapeHtml } from "./highlight.ts";
import type { Tag } from "./html-tag.ts";

export interface Frame {
  readonly html: string;
  /** A link stands in its place, or nothing. */
  readonly isLink: boolean;
}

/**
 * An author's `iframe`: a page of the garden itself, or of a host that the settings allow; else a link to it, so that
 * no page asks another site for anything by itself. `iframes`: `["youtube.com"]`, which allows `www.youtube.com` too.
 */
export function frameOf(
  tag: Tag,
  { iframes, holeName }: { readonly iframes: readonly string[]; readonly holeName: (hole: string) => string },
): Frame {
  const written = (wanted: string): string => tag.attributes.find(({ name }) => name === wanted)?.value.trim() ?? "";
  const title = written("title");
  const hole = tag.attributes.find(({ name, isHole }) => isHole && holeName(name) === "src");
  if (hole !== undefined) return { html: frame(hole.name, tag, title), isLink: false };
  const address = written("src").replace(/^\/\//, "https://");
  const host = hostOf(address);
  if (host === undefined) return { html: "", isLink: true };
  if (iframes.some((allowed) => `.${host}`.endsWith(`.${allowed.toLowerCase()}`))) {
    const source = ` src="${escapeHtml(address)}" referrerpolicy="strict-origin-when-cross-origin"`;
    return { html: frame(source, tag, title || host), isLink: false };
  }
  const words = escapeHtml(title || address);
  return { html: `<a class="external-link" href="${escapeHtml(address)}" rel="noopener">${words}</a>`, isLink: true };
}

function frame(source: string, { attributes }: Tag, title: string): string {
  const sizes = attributes
    .filter(({ name, value }) => (name === "width" || name === "height") && /^\d{1,4}(?:px|%)?$/.test(value))
    .map(({ name, value }) => ` ${name}="${value.replace("px", "")}"`);
  const name = title === "" ? "" : ` title="${escapeHtml(title)}"`;
  return `<iframe${source}${name}${sizes.join("")} loading="lazy" allowfullscreen></iframe>`;
}

/** `undefined` for what is no address of a web page. */
function hostOf(address: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) ? hostname.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
