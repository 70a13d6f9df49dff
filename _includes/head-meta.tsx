/** What a page tells machines of itself: those that show links to it, and search engines. */
export interface HeadMetaProps {
  /** Open Graph: property and content. https://ogp.me */
  readonly properties: readonly (readonly [property: string, content: string])[];
  /** How a link to the page is shown where Twitter's names are read. */
  readonly card: "summary" | "summary_large_image";
  /** JSON-LD, ready to stand in a `script`. */
  readonly jsonLd: string | undefined;
  readonly feeds: readonly FeedItem[];
}

/** A feed that follows the page. */
export interface FeedItem {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** The elements of a page's head that readers never see. */
export function HeadMeta({ properties, card, jsonLd, feeds }: HeadMetaProps) {
  return (
    <>
      {properties.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content={card} />
      {feeds.map(({ type, title, href }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
      {jsonLd !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
    </>
  );
}
