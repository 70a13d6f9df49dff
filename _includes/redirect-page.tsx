import { iconOf } from "./icon.ts";
import type { Strings } from "./strings.ts";

export interface RedirectPageProps {
  readonly strings: Strings;
  readonly language: string;
  readonly direction: "rtl" | undefined;
  /** Where readers are sent. */
  readonly href: string;
  /** The same, absolute where the site's address is known. */
  readonly canonical: string;
}

/** Sends readers on at once, and by hand where that is switched off. Needs no script and no style. */
export function RedirectPage({ strings, language, direction, href, canonical }: RedirectPageProps) {
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{strings.moved}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
        <link rel="icon" href={iconOf()} />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
      </head>
      <body>
        <main>
          <h1>{strings.moved}</h1>
          <p>
            {strings.movedTo} <a href={href}>{href}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
