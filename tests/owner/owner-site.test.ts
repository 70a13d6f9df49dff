import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import { buildAssets } from "../../src/assets.ts";
import { published } from "../vault-of.ts";
import { mainOf, SLOTS, siteOf } from "./site-of.ts";

const NOTE = { "content/A.md": published("# Part\n\nText.\n\n- [x] done\n") };
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"/>';

test("a logo of the vault stands for the site's name, which it says to those who cannot see it", () => {
  const site = siteOf({ ...NOTE, "content/art/logo.svg": SVG }, { title: "뜰", logo: "art/logo.svg" });
  const logo = /<a class="site-title has-logo" href="\/"><img[^>]*>/.exec(site.textOf("a/index.html"))?.[0] ?? "";
  for (const part of ['alt="뜰"', 'src="/img/user/art/logo.svg"', 'width="120"', 'height="40"']) {
    assert.ok(logo.includes(part), `${part} in ${logo}`);
  }
  assert.ok(site.copied.includes("img/user/art/logo.svg"));
});

test("a logo of the project is served under a name that tells its content", () => {
  const site = siteOf({ ...NOTE, "logo.svg": SVG }, { logo: "logo.svg" });
  assert.match(site.textOf("a/index.html"), /src="\/_\/logo-[0-9A-F]{8}\.svg"/);
  assert.ok(site.copied.some((file) => /^_\/logo-[0-9A-F]{8}\.svg$/.test(file)));
});

test("a Digital Garden's own logo is found where the plugin puts it", () => {
  const files = { "g/src/site/notes/A.md": published("A."), "g/src/site/logo.svg": SVG };
  assert.match(siteOf(files, {}, { GARDEN_CONTENT: "ROOT/g" }).textOf("a/index.html"), /class="site-logo"/);
});

test("accent and fonts come before the vault's own styles, and fonts from the site itself", () => {
  const files = {
    ...NOTE,
    "content/.garden/fonts/Maru.woff2": "font",
    "content/.garden/own.css": ".own { color: red }",
  };
  const fonts = {
    body: '"Maru", serif',
    headings: "Maru",
    files: [{ family: "Maru", path: "Maru.woff2", weight: "400 700" }],
  };
  const options = { url: "https://example.org/garden", theme: { accent: "#aa3366", fonts } };
  const site = siteOf(files, options);
  const name = /href="\/garden(\/_\/theme-[^"]+)"/.exec(site.textOf("a/index.html"))?.[1] ?? "";
  const css = site.textOf(name.slice(1));
  assert.match(css, /--accent-h: 334\.3;[\s\S]*@font-face[\s\S]*--font-text-theme: "Maru", serif;[\s\S]*\.own/);
  assert.match(
    css,
    /src: url\("\/garden\/_\/font-[0-9A-F]{8}\.woff2"\); font-weight: 400 700;[^}]*font-display: swap;/,
  );
  assert.ok(site.copied.some((file) => /^_\/font-[0-9A-F]{8}\.woff2$/.test(file)));
  assert.deepEqual(site.told("theme-request"), []);
});

test("a footer is Markdown with links that lead where a note's would", () => {
  const footer = "Made by [[A|me]], [[Secret]]. ![[art.png]]\n\n## Licence\n\nFree.[^1]\n\n[^1]: Really.";
  const files = { ...NOTE, "content/Secret.md": "Not public.", "content/art.png": "png" };
  const site = siteOf(files, { footer });
  const html = /<div class="footer-text[\s\S]*<\/footer>/.exec(site.textOf("other/index.html"))?.[0] ?? "";
  assert.match(html, /<a [^>]*href="\/a\/"[^>]*>me<\/a>/);
  assert.match(html, /id="footer-licence"/);
  assert.doesNotMatch(html, /href="[^"]*secret/i);
  assert.ok(site.copied.includes("img/user/art.png"));
  assert.deepEqual(
    site.told("footer-link").map(({ message }) => message),
    ["The footer links to [[Secret]], which readers cannot open."],
  );
});

test("a note can be the footer, if it is published", () => {
  const files = { "content/Foot.md": published("The [[Other]] end.", "dg-hide: true"), "content/Private.md": "Mine." };
  assert.match(siteOf(files, { footer: "Foot.md" }).textOf("other/index.html"), /footer-text[^>]*><p>The <a /);
  const site = siteOf(files, { footer: "Private.md" });
  assert.doesNotMatch(site.textOf("other/index.html"), /footer-text|Mine/);
  assert.equal(site.told("footer-note").length, 1);
});

test("HTML in slots stands at its places as it is, every page's before a kind's own, in the order of the names", () => {
  const slots = "content/.garden/slots";
  const site = siteOf(
    {
      ...NOTE,
      "content/Home.md": published("Hello.", "dg-home: true"),
      [`${slots}/common/head/1.html`]: '<meta name="x" content="&amp;1">',
      [`${slots}/notes/afterContent/20.html`]: "<b>late</b>",
      [`${slots}/common/afterContent/10.html`]: "<b>common</b>",
      [`${slots}/notes/afterContent/10.html`]: "<b>early</b>",
      [`${slots}/index/beforeContent/1.html`]: "<i>welcome</i>",
      [`${slots}/sidebar/top/1.html`]: "<p>beside</p>",
      [`${slots}/filetree/beforeTitle/1.html`]: "<p>before</p>",
      ".garden/slots/common/footer/1.html": "<p>project</p>",
    },
    {},
  );
  const [note, home, list] = ["a", "", "notes"].map((at) => site.textOf(`${at}/index.html`.replace(/^\//, "")));
  assert.match(note ?? "", /<meta name="x" content="&amp;1"><\/head>/);
  assert.match(note ?? "", /slot-after-content"><b>common<\/b><b>early<\/b><b>late<\/b><\/div><\/article>/);
  assert.match(note ?? "", /slot-sidebar-top"><p>beside/);
  assert.doesNotMatch(note ?? "", /welcome/);
  assert.match(home ?? "", /<i>welcome<\/i>[\s\S]*Hello\.[\s\S]*<b>common<\/b><\/div><\/article>/);
  assert.match(list ?? "", /<b>common<\/b><\/div><\/main>/);
  for (const page of [note, home, list]) {
    assert.match(page ?? "", /<p>before<\/p><\/div><a class="site-title/);
    assert.match(page ?? "", /<p>project<\/p><\/footer>/);
  }
});

test("a Digital Garden's old slots are taken, and template commands in them are told", () => {
  const user = "g/src/site/_includes/components/user";
  const site = siteOf(
    {
      "g/src/site/notes/A.md": published("A."),
      [`${user}/notes/footer/plain.njk`]: "<p>plain</p>",
      [`${user}/notes/footer/clever.njk`]: "<p>{{ title }}</p>",
      [`${user}/notes/aside/x.njk`]: "<p>nowhere</p>",
    },
    {},
    { GARDEN_CONTENT: "ROOT/g" },
  );
  assert.match(site.textOf("a/index.html"), /<p>plain<\/p><\/footer>/);
  assert.doesNotMatch(site.textOf("a/index.html"), /\{\{|nowhere/);
  assert.match(site.told("slot-template")[0]?.path ?? "", /components\/user\/notes\/footer\/clever\.njk$/);
  assert.match(site.told("unknown-slot")[0]?.path ?? "", /user\/notes\/aside$/);
});

test("a home page shows its parts in the owner's order", () => {
  const files = {
    "content/Home.md": published("Welcome.", "dg-home: true"),
    "content/New.md": published("New.", "created: 2025-02-03", "tags: [one]"),
    "content/Pin.md": published("Pin.", "dg-pinned: true"),
  };
  const orderIn = (options: Parameters<typeof siteOf>[1]) =>
    [
      ...mainOf(siteOf(files, options).textOf("index.html")).matchAll(
        /Welcome\.|pinned-section|recent-section|home-tags/g,
      ),
    ].map(([part]) => part);
  assert.deepEqual(orderIn({}), ["Welcome.", "pinned-section", "recent-section"]);
  assert.deepEqual(orderIn({ home: { show: ["recent", "note", "tags"] } }), [
    "recent-section",
    "Welcome.",
    "home-tags",
  ]);
  assert.deepEqual(orderIn({ home: { show: ["note"] } }), ["Welcome."]);
  assert.deepEqual(orderIn({ features: { recent: false } }), ["Welcome.", "pinned-section"]);
  assert.deepEqual(orderIn({ home: { recent: 0 } }), ["Welcome.", "pinned-section"]);
});

test("the interface's words can be said otherwise, by a Digital Garden's .env too", () => {
  const files = {
    "content/A.md": published("[[Other]]"),
    ".env": "UI_BACKLINK_HEADER=Comes from\nUI_SEARCH_BUTTON_TEXT=\n",
  };
  assert.match(siteOf(files).textOf("other/index.html"), /<h2[^>]*>\s*Comes from/);
  const said = siteOf(files, { words: { backlinks: "Seen in" } }).textOf("other/index.html");
  assert.match(said, /<h2[^>]*>\s*Seen in/);
});

const COMMENTS = {
  provider: "giscus",
  repo: "me/garden",
  repoId: "R_1",
  category: "Comments",
  categoryId: "DIC_1",
} as const;

test("comments stand on notes, behind a button, with a script of their own", () => {
  const files = {
    ...NOTE,
    "content/Home.md": published("Hello.", "dg-home: true"),
    "content/Quiet.md": published("Quiet.", "comments: false"),
    "content/Silent.md": published("Silent.", "dg-show-comments: false"),
  };
  const site = siteOf(files, { comments: COMMENTS });
  const has = (file: string) => /class="comments"[\s\S]*comments\.js/.test(site.textOf(file));
  assert.deepEqual(
    ["a/index.html", "quiet/index.html", "silent/index.html", "index.html", "notes/index.html"].map(has),
    [true, false, false, false, false],
  );
  assert.match(site.textOf("a/index.html"), /data-repo="me\/garden"[^>]*data-mapping="pathname"/);
  assert.doesNotMatch(site.textOf("a/index.html"), /giscus\.app\//);
  assert.doesNotMatch(site.textOf("quiet/index.html"), /comments\.(?:js|css)/);
});

test("pages with everything an owner can add are sound HTML", async () => {
  const site = siteOf(
    {
      ...NOTE,
      "content/Home.md": published("Hello.", "dg-home: true"),
      "content/logo.svg": SVG,
      [`${SLOTS}/common/head/1.html`]: '<meta name="x" content="1">',
      [`${SLOTS}/common/header/1.html`]: "<p>header</p>",
      [`${SLOTS}/sidebar/top/1.html`]: "<p>beside</p>",
    },
    {
      logo: "logo.svg",
      footer: "# Big\n\nText.",
      comments: COMMENTS,
      analytics: { provider: "umami", websiteId: "1" },
      home: { show: ["tags", "recent", "note"] },
    },
  );
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard"],
    rules: { "void-style": "off" },
  });
  for (const file of ["a/index.html", "index.html", "notes/index.html"]) {
    const { results } = await validator.validateString(site.textOf(file), file);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => `${file}: ${message}`)),
      [],
    );
  }
});

test("comments that are off for a site can be asked for by a note", () => {
  const files = { ...NOTE, "content/Talk.md": published("Talk.", "dg-show-comments: true") };
  const site = siteOf(files, { comments: COMMENTS, features: { comments: false } });
  assert.doesNotMatch(site.textOf("a/index.html"), /class="comments"/);
  assert.match(site.textOf("talk/index.html"), /class="comments"/);
});

test("without comments and analytics there is no trace of either", async () => {
  const text = siteOf(NOTE).whole();
  assert.doesNotMatch(text, /giscus|comments|plausible|umami|goatcounter/i);
  const assets = [...(await buildAssets()).files.values()].map((file) => Buffer.from(file).toString()).join("\n");
  assert.doesNotMatch(assets, /giscus|comments-button|plausible|umami|goatcounter/i);
  const withComments = await buildAssets(undefined, "en", true);
  assert.match(
    Buffer.from(withComments.files.get(withComments.comments?.script.slice(1) ?? "") ?? "").toString(),
    /giscus/,
  );
});

for (const [analytics, tag] of [
  [
    { provider: "plausible", domain: "example.com" },
    '<script defer src="https://plausible.io/js/script.js" data-domain="example.com"></script>',
  ],
  [
    { provider: "umami", websiteId: "id-1", src: "https://stats.example.com/script.js" },
    '<script defer src="https://stats.example.com/script.js" data-website-id="id-1" data-do-not-track="true"></script>',
  ],
  [
    { provider: "goatcounter", code: "mine" },
    '<script defer src="https://gc.zgo.at/count.js" data-goatcounter="https://mine.goatcounter.com/count"></script>',
  ],
  [
    { provider: "script", src: "/stats.js", attributes: { "data-site": "1" } },
    '<script defer src="/stats.js" data-site="1"></script>',
  ],
] as const) {
  test(`${analytics.provider} is one deferred script a page`, () => {
    const html = siteOf(NOTE, { analytics }).textOf("a/index.html");
    assert.equal(html.split(tag).length, 2, html.slice(0, 2000));
  });
}
