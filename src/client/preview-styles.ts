/**
 * Adds the style sheets that this page lacks, such as those of formulas and canvases, and waits until they are there. They come
 * after Madang's own and before the owner's, as on the page they were made for. One that fails holds nothing up.
 */
export async function loadStyles(addresses: readonly string[]): Promise<void> {
  const sheets = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const known = new Set(sheets.map(({ href }) => href));
  await Promise.all(
    addresses
      .filter((href) => !known.has(href))
      .map((href) => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = href;
        const loaded = new Promise<void>((resolve) => {
          link.onload = () => resolve();
          link.onerror = () => resolve();
        });
        sheets[0]?.after(link);
        return loaded;
      }),
  );
}
