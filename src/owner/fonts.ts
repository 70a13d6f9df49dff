import type { Url } from "../garden/site-types.ts";
import type { FontFile, FontOptions } from "./owner-options.ts";

/** A font's file, where it is served. */
export interface ServedFont extends FontFile {
  /** With the base path. */
  readonly href: Url;
}

/** The owner's fonts as CSS. Text shows in the next family of the list until a file has come. */
export function fontsCss({ body, headings, code }: FontOptions, files: readonly ServedFont[]): string {
  const faces = files.map(
    ({ family, href, weight = "400", style = "normal" }) =>
      `@font-face { font-family: "${family}"; src: url("${href}"); font-weight: ${weight}; font-style: ${style}; font-display: swap; }\n`,
  );
  const families = [
    body === "" ? "" : `--font-text-theme: ${body};`,
    code === "" ? "" : `--font-monospace-theme: ${code};`,
  ].filter((rule) => rule !== "");
  return [
    ...faces,
    families.length === 0 ? "" : `body { ${families.join(" ")} }\n`,
    headings === "" ? "" : `:is(h1, h2, h3, h4, h5, h6, .site-title) { font-family: ${headings}, var(--font-text); }\n`,
  ].join("");
}
