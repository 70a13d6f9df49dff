/** Something to follow: an address ready for `href`, and its words. */
export interface LinkItem {
  readonly href: string;
  readonly text: string;
}

interface TagLinksProps {
  readonly class: string;
  /** What these tags are to the page, for readers who see it and for those who hear it. */
  readonly label: string;
  readonly links: readonly LinkItem[];
}

/** A row of tags under a label; nothing where there are none. */
export function TagLinks(props: TagLinksProps) {
  if (props.links.length === 0) return null;
  return (
    <div class={`tag-links ${props.class}`}>
      <span class="tag-links-label">{props.label}</span>
      <ul>
        {props.links.map((link) => (
          <li key={link.href}>
            <a class="tag" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
