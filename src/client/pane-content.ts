/** A note's page as it is shown beside another. */
export interface PaneContent {
  /** The note's, as its heading says it. */
  readonly title: string;
  /** The browser tab's. */
  readonly documentTitle: string;
  /** Where it came from, redirects followed. */
  readonly path: string;
  readonly styles: readonly string[];
  readonly body: DocumentFragment;
}

/** Fetches a note's page. Every id in it begins with `prefix`, so that notes side by side do not clash. `undefined` where there is no note. */
export async function paneContentOf(
  path: string,
  prefix: string,
  signal: AbortSignal,
): Promise<PaneContent | undefined> {
  const asked = new URL(path, location.href);
  if (asked.origin !== location.origin) return undefined;
  const response = await fetch(asked, { signal });
  if (!response.ok || !/\bhtml\b/.test(response.headers.get("Content-Type") ?? "")) return undefined;
  const url = new URL(response.url, location.href);
  // Parsed so, scripts do not run.
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const main = page.querySelector("main");
  if (url.origin !== location.origin || main === null || main.querySelector(".note") === null) return undefined;
  for (const part of main.querySelectorAll(UNWANTED)) part.remove();
  for (const part of main.querySelectorAll("*")) ownPart(part, url, prefix);
  const body = document.createDocumentFragment();
  for (const child of [...main.childNodes]) body.append(document.importNode(child, true));
  return {
    title: main.querySelector("h1")?.textContent ?? "",
    documentTitle: page.title,
    path: url.pathname,
    styles: [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href") ?? ""),
    body,
  };
}

const UNWANTED = "script, style, template, link, meta, base, dialog, .comments";
/** Attributes that name ids, one or more. */
const NAMING = new Set(
  "id for headers list form usemap popovertarget commandfor aria-labelledby aria-describedby aria-controls aria-details aria-owns".split(
    " ",
  ),
);

/** Makes ids the pane's own, and addresses those of the note's page. */
function ownPart(part: Element, url: URL, prefix: string): void {
  for (const { name, value } of [...part.attributes]) {
    if (name.startsWith("on")) part.removeAttribute(name);
    else if (NAMING.has(name))
      part.setAttribute(
        name,
        value.replace(/[^\s#]+/g, (id) => prefix + id),
      );
    else if (name === "name" && part.matches("details, map, input")) part.setAttribute(name, prefix + value);
    else if (value.includes("url(#")) part.setAttribute(name, value.replaceAll("url(#", `url(#${prefix}`));
    else if (name === "href" || name === "src" || name === "xlink:href") ownAddress(part, name, value, url, prefix);
  }
}

function ownAddress(part: Element, name: string, value: string, url: URL, prefix: string): void {
  const isDrawn = part.namespaceURI === "http://www.w3.org/2000/svg" && part.localName !== "a";
  if (isDrawn && value.startsWith("#")) part.setAttribute(name, `#${prefix}${value.slice(1)}`);
  // A link to a section stays an address that can be copied and opened elsewhere.
  else if (value.startsWith("#")) part.setAttribute(name, url.pathname + value);
  else if (!/^(?:[a-z][a-z+.-]*:|\/)/i.test(value) && URL.canParse(value, url))
    part.setAttribute(name, new URL(value, url).href);
}
