// One small vault with every trap of the real notes Madang is made for, in words of our own.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SiteSettings, Tag } from "../src/garden/types.ts";
import { gardenJson } from "../src/outputs/garden-json.ts";
import { gardenOf } from "./garden-of.ts";

/** A note as the Digital Garden plugin publishes it. */
function published(permalink: string, body: string, more: Record<string, unknown> = {}): string {
  return `---\n${JSON.stringify({ "dg-publish": true, permalink, noteIcon: "", ...more })}\n---\n\n${body}`;
}

const NOTES: Record<string, string> = {
  "04 - Indexes/Home Index.md": published(
    "/04-indexes/home-index/",
    "- [[06 - Full Notes/배 만들기\\|배 만들기]]\n- [[03 - Tags/하늘\\|하늘]]\n",
    { tags: ["gardenEntry"] },
  ),
  "03 - Tags/하늘.md": published("/03-tags//", ""),
  "03 - Tags/바다.md": published("/03-tags/", "[[03 - Tags/하늘\\|하늘]]\n"),
  "03 - Tags/2025-03.md": published(
    "/03-tags/2025-03/",
    "[[03 - Tags/Daily Plan\\|Daily Plan]]\n---\n- [ ] 이달의 일\n",
  ),
  "03 - Tags/Daily Plan.md": published("/03-tags/daily-plan/", ""),
  "05 - Template/일일계획표.md": published("/05-template//", "# Tags\n\n---\n# 오전\n- [ ] \n"),
  "06 - Full Notes/2025-02-03.md": published(
    "/06-full-notes/2025-02-03/",
    "# Tags\n- [[06 - Full Notes/2025-02\\|2025-02]]\n---\n# 오전\n- [x] 물 긷기\n\t- [ ] 큰 통\n# 내일 할 일\n- [ ] [[06 - Full Notes/배 만들기\\|배]] 칠하기\n- [ ] \n",
  ),
  "06 - Full Notes/2025.02.04(화) - 계획표.md": published(
    "/06-full-notes/2025-02-04/",
    "# **Tags**  \n- [[06 - Full Notes/2025-02\\|2025-02]]   \n---\n",
  ),
  "06 - Full Notes/배 만들기.md": published(
    "/4-1/",
    [
      "# 공부 시간",
      "![Pasted image 1.png](/img/user/image/Pasted%20image%201.png)",
      "---",
      "# Tags",
      "- [[03 - Tags/바다\\|바다]] [[03 - Tags/나무 \\|나무 ]]",
      "- #2025-02 #항해_일지 ",
      "",
      "배는 **물(Water)**에 뜬다. 5week~2025까지, 엄~~청 오래.",
      "> [!왜 뜨는가?]",
      "뜨니까.",
      "",
      "| 이름 | 뜻 |",
      "|---|---|",
      "| [[03 - Tags/바다\\|바다]] | 짠 물<br>많다 |",
      "",
      "- 톱질",
      "    ",
      "    결을 따라 켠다.",
      "\t- 대패질",
      "\t\t``` hcl",
      '\t\tboat "small" { size = 1 }',
      "\t\t```",
      "",
      "``` Bash",
      "kill <pid> # 멈춘다 {{ name }}",
      "```",
      "",
      "`<pid\\>` 말고 <pid\\>. 1<=N, M<=500이고 $0.03과 $10. == 2/3 ==는 셈이다.",
      "글[^1]과 https://example.com/boat를 보라. foo.md도.",
      "잃은 것: ![[잃은 그림.png\\|잃은 그림.png]] [[Private/선주 이름\\|Private/선주 이름]] [[그림판.canvas|그림판]]",
      "# 핵심 필기",
      "# 핵심 필기",
      "# 주석",
      "[^1]: 긴 각주, https://example.com",
    ].join("\n"),
  ),
  "06 - Full Notes/A & B? ~ (1206.  View) ¶.md": published(
    "/06-full-notes/a-and-b-1206-view/",
    "[[03 - Tags/바다\\|바다]]]\n---\n본문\n",
  ),
  "Excalidraw/합.md": published(
    "/excalidraw//cap/",
    "#자료 #2025 [[06 - Full Notes/A & B? ~ (1206.  View) ¶\\|보기]]\n---\n본문\n",
  ),
};

const site = gardenOf(NOTES, {
  privatePaths: ["Private/선주 이름.md"],
  attachments: ["image/Pasted image 1.png", "image/not used.png"],
});
const BOAT = "06 - Full Notes/배 만들기.md";
const boat = site.bodyOf(BOAT);

function tag(key: string): Tag | undefined {
  return site.garden.tags.get(key);
}

test("every note keeps the permalink people have, but the home note, which is at /", () => {
  const kept = Object.entries(NOTES).filter(([path, text]) => text.includes(`"permalink":"${site.noteAt(path).url}"`));
  assert.deepEqual([kept.length, site.noteAt("04 - Indexes/Home Index.md").url], [Object.keys(NOTES).length - 2, "/"]);
});

test("of /03-tags// and /03-tags/ one note has the address and the other is told its own", () => {
  assert.deepEqual(
    [site.noteAt("03 - Tags/바다.md").url, site.noteAt("03 - Tags/하늘.md").url, site.told("taken-permalink").length],
    ["/03-tags/", "/03-tags/하늘/", 1],
  );
});

test("no page has a table but the one that is a table", () => {
  const tables = Object.keys(NOTES).flatMap((path) => site.bodyOf(path).match(/<table/g) ?? []);
  assert.equal(tables.length, 1);
});

test("no rule has made a heading of the line above it", () => {
  const headings = Object.keys(NOTES).flatMap((path) => site.noteAt(path).headings.map(({ text }) => text));
  assert.deepEqual(
    [...new Set(headings)].sort(),
    ["Tags", "공부 시간", "내일 할 일", "오전", "주석", "핵심 필기"].sort(),
  );
});

test("a month nobody wrote a note for is a tag with the days filed under it", () => {
  assert.deepEqual(
    [tag("2025-02")?.url, tag("2025-02")?.notes],
    ["/tags/2025-02/", ["06 - Full Notes/2025.02.04(화) - 계획표.md", "06 - Full Notes/2025-02-03.md", BOAT]],
  );
});

test("the link to that month leads to its tag's page", () => {
  assert.match(
    site.bodyOf("06 - Full Notes/2025-02-03.md"),
    /<li><a class="internal-link" href="\/tags\/2025-02\/">2025-02<\/a>/,
  );
});

test("a tag note files itself under another: parents and children", () => {
  assert.deepEqual([tag("바다")?.parents, tag("하늘")?.children], [["하늘"], ["바다"]]);
});

test("a tag section with two links and hashtags on its lines gives all of them", () => {
  assert.deepEqual([...site.noteAt(BOAT).tagKeys].sort(), ["2025-02", "나무", "바다", "항해_일지"].sort());
});

test("a first line's link over a rule files the note, one with a bracket too many as well", () => {
  const path = "06 - Full Notes/A & B? ~ (1206.  View) ¶.md";
  assert.deepEqual(
    [site.noteAt(path).tagNotes, /<hr>\n<p>본문/.test(site.bodyOf(path))],
    [["03 - Tags/바다.md"], true],
  );
});

test("a number with a # is no tag, a word is", () => {
  assert.deepEqual([tag("2025"), tag("자료")?.notes], [undefined, ["Excalidraw/합.md"]]);
});

test("a name of odd signs is found", () => {
  assert.ok(site.targetsOf("Excalidraw/합.md").includes("06 - Full Notes/A & B? ~ (1206.  View) ¶.md"));
});

test("tasks are counted, nested and empty ones too", () => {
  assert.deepEqual(site.noteAt("06 - Full Notes/2025-02-03.md").taskCount, { open: 3, done: 1, cancelled: 0 });
});

test("tomorrow's tasks stand under tomorrow's heading", () => {
  const tasks = site.noteAt("06 - Full Notes/2025-02-03.md").tasks.filter(({ heading }) => heading === "내일 할 일");
  assert.deepEqual(
    tasks.map(({ text }) => text),
    ["배 칠하기", ""],
  );
});

test("a diary note is dated by its name", () => {
  assert.equal(site.noteAt("06 - Full Notes/2025.02.04(화) - 계획표.md").created, "2025-02-04");
});

for (const [what, html] of [
  ["bold before a particle", "<strong>물(Water)</strong>에"],
  ["a range's tilde", "5week~2025까지, 엄~~청"],
  ["an equals sign that counts", "== 2/3 =="],
  ["an escaped bracket", "<code>&lt;pid\\&gt;</code> 말고 &lt;pid&gt;."],
  ["money", "$0.03과 $10"],
  ["an address and its particle", "https://example.com/boat</a>를"],
  ["a file's name", "foo.md도"],
  ["a link in a table cell", '<td><a class="internal-link" href="/03-tags/">바다</a></td>'],
  ["a line break in a cell", "짠 물<br>많다"],
  ["Notion's continuation", "<p>결을 따라 켠다.</p>"],
  ["a language after a space", 'class="language-hcl"'],
  ["a language with a capital", 'class="language-bash"'],
  ["braces in code", "{{ name }}"],
  ["the second of two equal headings", 'id="핵심-필기-1"'],
  ["a picture that is there", 'src="/img/user/image/Pasted%20image%201.png" alt=""'],
  ["a private note's link", '<span class="internal-link is-unresolved">선주 이름</span>'],
] as const) {
  test(`${what} is shown right`, () => {
    assert.ok(boat.includes(html), boat);
  });
}

test("the four spaces of a continuation are no code", () => {
  assert.equal(boat.match(/<pre/g)?.length, 2);
});

test("a lost picture, a lost canvas and a target nobody wrote are told", () => {
  const told = site.garden.diagnostics.filter(({ path, code }) => path === BOAT && /^(?:missing|tag)-/.test(code));
  assert.deepEqual(told.map(({ code }) => code).sort(), [
    "missing-attachment",
    "missing-attachment",
    "tag-without-note",
  ]);
});

test("only the picture that is shown is published", () => {
  assert.deepEqual(site.garden.attachments, ["image/Pasted image 1.png"]);
});

test("no page, no Markdown and no garden.json names the private note's folder", () => {
  const settings: SiteSettings = {
    title: "",
    description: "",
    url: "",
    basePath: "",
    language: "ko",
    features: {
      backlinks: true,
      toc: true,
      tags: true,
      search: true,
      created: true,
      updated: true,
      localGraph: true,
      graph: true,
    },
  };
  const all = Object.keys(NOTES).flatMap((path) => [site.bodyOf(path), site.sourceOf(path)]);
  assert.doesNotMatch([...all, gardenJson(site.garden, settings)].join("\n"), /Private/);
});
