/** What a preview shows of the page behind a link. */
export interface PreviewContent {
  readonly title: string;
  /** Where the note says so. */
  readonly language: string;
  readonly body: DocumentFragment;
  /** The style sheets of its page, whole addresses. */
  readonly styles: readonly string[];
}

/**
 * What a link leads to: the section or block its address asks for, else the first lines. Made of the page itself, which
 * is then at hand if the reader follows the link. `undefined` where there is no note.
 */
export async function previewContentOf(address: string, signal: AbortSignal): Promise<PreviewContent | undefined> {
  const url = new URL(address, location.href);
  const page = url.pathname === location.pathname ? document : await pageAt(url, signal);
  const note = page?.querySelector("main .markdown-rendered");
  if (!page || !note) return undefined;
  const body = document.createDocumentFragment();
  for (const part of sectionOf(page, note, fragmentOf(url)) ?? openingOf(note)) body.append(copyOf(part, url));
  return {
    title: page.querySelector("main h1")?.textContent ?? "",
    language: note.closest("[lang]:not(html)")?.getAttribute("lang") ?? "",
    body,
    styles: stylesOf(page, url),
  };
}

/** Characters of a note without a section asked for. */
const OPENING = 600;
/** Characters of a page that are read: what is asked for may lie beyond, then its beginning is shown. */
const MOST_READ = 400_000;
const MOST_PAGES = 20;

const pages = new Map<string, Document>();

async function pageAt(url: URL, signal: AbortSignal): Promise<Document | undefined> {
  if (url.origin !== location.origin) return undefined;
  const known = pages.get(url.pathname);
  if (known !== undefined) return known;
  const response = await fetch(url, { signal });
  if (!response.ok || !/\bhtml\b/.test(response.headers.get("Content-Type") ?? "")) return undefined;
  // Parsed so, scripts do not run and pictures are not fetched.
  const page = new DOMParser().parseFromString(await beginningOf(response), "text/html");
  pages.set(url.pathname, page);
  for (const oldest of pages.keys()) if (pages.size > MOST_PAGES) pages.delete(oldest);
  return page;
}

async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return response.text();
  let text = "";
  for (;;) {
    const { done, value = "" } = await reader.read();
    text += value;
    if (done) return text;
    if (text.length > MOST_READ) {
      void reader.cancel();
      return text;
    }
  }
}

function stylesOf(page: Document, url: URL): readonly string[] {
  return [...page.head.querySelectorAll('link[rel="stylesheet"]')].flatMap((link) => {
    const address = new URL(link.getAttribute("href") ?? "", url);
    return address.origin === location.origin ? [address.href] : [];
  });
}

function fragmentOf(url: URL): string {
  try {
    return decodeURIComponent(url.hash.slice(1));
  } catch {
    return url.hash.slice(1);
  }
}

function sectionOf(page: Document, note: Element, id: string): readonly Element[] | undefined {
  const target = id === "" ? null : page.getElementById(id);
  if (target === null || !note.contains(target)) return undefined;
  const level = levelOf(target);
  if (level === undefined) return [target.closest("p, li, pre, table, blockquote, figure, div, dl") ?? target];
  const parts: Element[] = [target];
  let length = 0;
  for (let next = target.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if ((levelOf(next) ?? 7) <= level || length > 4 * OPENING) break;
    parts.push(next);
    length += next.textContent?.length ?? 0;
  }
  return parts;
}

function openingOf(note: Element): readonly Element[] {
  const parts: Element[] = [];
  let length = 0;
  for (const child of note.children) {
    if (length > OPENING) break;
    parts.push(child);
    length += child.textContent?.length ?? 0;
  }
  return parts;
}

function levelOf({ tagName }: Element): number | undefined {
  const level = /^H([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Without what runs, plays by itself or would be found in the page instead of the page's own. */
function copyOf(element: Element, url: URL): Node {
  // Cleaned in its own document, where nothing is fetched and no handler runs.
  const copy = element.cloneNode(true) as Element;
  const holder = (element.ownerDocument === document ? INERT : element.ownerDocument).createElement(
    copy.tagName === "LI" ? "ul" : "div",
  );
  holder.append(copy);
  for (const part of holder.querySelectorAll(UNWANTED)) part.remove();
  for (const part of holder.querySelectorAll("*")) {
    for (const { name, value } of [...part.attributes]) {
      if (name.startsWith("on") || LEFT_OUT.has(name)) part.removeAttribute(name);
      else if (name === "href" || name === "xlink:href") setAddress(part, name, value, url);
      else if (name === "src" && /^(?![a-z][a-z+.-]*:|\/)/i.test(value))
        part.setAttribute(name, new URL(value, url).href);
    }
  }
  return document.importNode(copy.tagName === "LI" ? holder : (holder.firstElementChild ?? holder), true);
}

const INERT = document.implementation.createHTMLDocument("");
const UNWANTED = "script, style, link, meta, base, iframe, object, embed, template, .sidenote, dialog";
const LEFT_OUT = new Set(
  "id name for autofocus autoplay popover popovertarget command commandfor usemap headers aria-labelledby aria-describedby aria-controls aria-details aria-owns srcdoc ping action formaction".split(
    " ",
  ),
);

/** Addresses are the target's, not those of the page the preview stands on. */
function setAddress(part: Element, name: string, value: string, url: URL): void {
  const address = URL.canParse(value, url.href) ? new URL(value, url) : undefined;
  if (address === undefined || !/^(?:https?|mailto|tel):$/.test(address.protocol)) part.removeAttribute(name);
  else part.setAttribute(name, address.href);
}
