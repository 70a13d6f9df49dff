import assert from "node:assert/strict";
import { test } from "node:test";
import { buildOf, copyOf, PROJECT } from "./build-of.ts";

const SITE = "https://example.org/garden";
const built = await buildOf(copyOf(`${PROJECT}/tests/vaults/browser`), { env: { SITE_BASE_URL: SITE } });

/** A permalink is served as it was written; on disk its repeated slashes are one. */
const asOnDisk = (address: string): string => address.replace(/(?<!:)\/{2,}/g, "/");

interface Head {
  readonly file: string;
  readonly address: string;
  readonly isIndexed: boolean;
  readonly canonical: string | undefined;
  readonly meta: ReadonlyMap<string, string>;
  readonly things: readonly Record<string, unknown>[];
}

/** The pages of the site without those that only send readers on. */
const heads: readonly Head[] = [...built.files].flatMap(([file, bytes]): Head[] => {
  const html = bytes.toString("utf8");
  if (!/(?:^|\/)index\.html$|^404\.html$/.test(file) || html.includes('http-equiv="refresh"')) return [];
  const head = html.slice(0, html.indexOf("</head>"));
  const meta = new Map(
    [...head.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, name = "", text = ""]) => [
      name,
      text,
    ]),
  );
  const ld = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)?.[1];
  const canonicals = [...head.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, href]) => href);
  assert.ok(canonicals.length <= 1, file);
  return [
    {
      file,
      address: `${SITE}/${encodeURI(file.replace(/index\.html$/, ""))}`,
      isIndexed: !meta.get("robots")?.includes("noindex"),
      canonical: canonicals[0] && asOnDisk(canonicals[0]),
      meta,
      things: ld === undefined ? [] : (JSON.parse(ld) as { "@graph": Record<string, unknown>[] })["@graph"],
    },
  ];
});
const indexed = heads.filter(({ isIndexed }) => isIndexed);

test("there are pages of every kind to look at", () => {
  assert.equal(built.code, 0, built.stderr);
  assert.ok(heads.length > indexed.length && indexed.length > 15);
});

test("every page says its own address, as canonical and to those who show links to it", () => {
  const wrong = heads.filter(
    ({ address, canonical, meta }) => canonical !== address || asOnDisk(meta.get("og:url") ?? "") !== canonical,
  );
  assert.deepEqual(
    wrong.map(({ file, canonical }) => [file, canonical]),
    [],
  );
});

test("every page has a title, a kind, a site, a language and a card with a picture that is there", () => {
  for (const { file, meta } of heads) {
    for (const name of ["og:title", "og:type", "og:site_name", "og:locale", "og:image"]) {
      assert.ok(meta.get(name), `${file}: ${name}`);
    }
    assert.equal(meta.get("twitter:card"), "summary_large_image", file);
    const picture = decodeURI(meta.get("og:image")?.slice(SITE.length + 1) ?? "");
    assert.ok(built.files.has(picture), `${file}: ${picture}`);
  }
});

test("every page that may be found has its way for search engines, a note what it is too", () => {
  for (const { file, things, meta } of indexed) {
    const kinds = things.map((thing) => thing["@type"]);
    assert.ok(kinds.includes("WebSite"), file);
    assert.equal(kinds.includes("BreadcrumbList"), file !== "index.html", file);
    assert.equal(kinds.includes("Article"), meta.get("og:type") === "article", file);
  }
});

test("the sitemap holds the pages that may be found, all of them and no other", () => {
  const listed = [...built.textOf("sitemap.xml").matchAll(/<loc>([^<]+)</g)].map(([, address = ""]) =>
    asOnDisk(address),
  );
  assert.deepEqual(listed.toSorted(), indexed.map(({ address }) => address).toSorted());
});

test("no card is drawn that no page shows", () => {
  const shown = new Set(heads.map(({ meta }) => meta.get("og:image")));
  const drawn = [...built.files.keys()].filter((file) => file.startsWith("_/social/"));
  assert.ok(drawn.length > 5);
  assert.deepEqual(
    drawn.filter((file) => !shown.has(`${SITE}/${file}`)),
    [],
  );
});
