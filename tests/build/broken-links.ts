import { addressesIn, fileAt } from "./site-text.ts";

/** Every address in a site's pages that leads nowhere in it, as `"page.html → address"`. Other sites are not asked. */
export function brokenLinksIn(files: ReadonlyMap<string, Buffer>, basePath: string): string[] {
  const pages = new Map(
    [...files]
      .filter(([file]) => file.endsWith(".html"))
      .map(([file, bytes]) => [file, bytes.toString("utf8")] as const),
  );
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = ids.get(file) ?? idsIn(pages.get(file) ?? "");
    ids.set(file, known);
    return known;
  };
  const broken = new Set<string>();
  for (const [file, html] of pages) {
    for (const address of [...addressesIn(html), ...candidatesIn(html)]) {
      if (leadsElsewhere(address)) continue;
      const [path = "", fragment = ""] = address.split("#");
      const target =
        path === "" ? file : isBelow(path, basePath) ? fileAt(path.slice(basePath.length), files) : undefined;
      const isThere =
        target !== undefined && (fragment === "" || !pages.has(target) || idsOf(target).has(decoded(fragment)));
      if (!isThere) broken.add(`${file} → ${address}`);
    }
  }
  return [...broken].sort();
}

function leadsElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

function isBelow(path: string, basePath: string): boolean {
  return path === basePath || path.startsWith(`${basePath}/`);
}

function candidatesIn(html: string): string[] {
  return [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((match) =>
    (match[1] ?? "").split(", ").map((candidate) => candidate.split(" ")[0] ?? ""),
  );
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map((match) => unescaped(match[1] ?? "")));
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
