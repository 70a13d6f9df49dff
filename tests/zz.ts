import { createGarden } from "../src/garden/create-garden.ts";
import { parseDocument } from "../src/markdown/document.ts";
import { splitFrontmatter } from "../src/markdown/frontmatter.ts";
import { renderNote } from "../src/markdown/render.ts";
import { sourceOf } from "../src/markdown/source.ts";

const only = process.argv[2];
function run(notes: [string, string][]) {
  const t: number[] = [];
  let t0 = performance.now();
  const lap = () => {
    const n = performance.now();
    t.push(Math.round(n - t0));
    t0 = n;
  };
  const parts = notes.map(([p, x]) => [p, splitFrontmatter(x)] as const);
  lap();
  const docs = parts
    .map(([path, p]) => {
      if (p.kind !== "read") return undefined;
      return parseDocument({ path, ...p }, { tagHeadings: ["Tags"] });
    })
    .filter((d) => d !== undefined);
  lap();
  const g = createGarden(
    docs.map((d) => d.note),
    { privatePaths: [], attachments: [], diagnostics: [] },
  );
  lap();
  for (const d of docs.slice(0, 500)) renderNote(d.body, g.notes.get(d.note.path)!, g, "");
  lap();
  for (const d of docs.slice(0, 500)) sourceOf(d, g.notes.get(d.note.path)!, g);
  lap();
  return t;
}
const K = 1000;
const rep = (s: string, n: number) => s.repeat(Math.floor(n / s.length));
const one =
  (s: string) =>
  (n: number): [string, string][] => [["A.md", rep(s, n)]];
const cases: Record<string, (n: number) => [string, string][]> = {};
for (const s of [
  "[[",
  "[[a",
  "[[a|",
  "![[",
  "[",
  "](",
  "[](",
  "`",
  "``` ",
  "`a``b```",
  "%%",
  "%% ",
  "a%%b\n\n",
  "#a ",
  "#",
  "# ",
  "> ",
  "- ",
  "- [ ] ",
  "- [ ] x\n",
  "**a ",
  "*",
  "_a",
  "~~",
  "==",
  "==a ",
  "==a== ",
  "<",
  "<a ",
  "<a href=",
  "<!--",
  "<!-- a ",
  "</div>",
  "<div>",
  "<div>\n\n",
  "[^1]",
  "[^1]: a\n",
  "^[",
  "^[a",
  "| a ",
  "a|b\n",
  "|\n-|\n",
  "a|b\n-|-\n",
  "[[a\\|b]]\n---\n",
  "https://a.b ",
  "https://",
  "http://a을",
  "://",
  "\\",
  "\n",
  " ",
  "\t",
  "\t- a\n",
  "a. ",
  "가",
  "가 ",
  "漢",
  "[a]: b\n",
  '[a]: b "',
  "&amp;",
  "&",
  "^a ",
  "x ^a\n\n",
  "~~~\n",
  "```\n",
  "```a\n```\n",
  "[[a]] ",
  "![a](b) ",
  "[a](b) ",
  "src=",
  'data="',
  "<b src='",
  "[[a]]\n",
  '"',
  "'",
  '<a "',
  '[x](y "',
  "(",
  ")",
  "[]()",
  "# h\n",
  "# h\n## i\n",
  "#a/b/c/",
  "$",
  "\u{1f680}",
  "---\n",
  "a\n---\n",
  "---\na: ",
  "[[#h]] ",
  "x\n===\n",
  "<b>",
  "<br>",
  "{#a}\n\n",
  "- a\n\n    b\n",
])
  cases[JSON.stringify(s)] = one(s);
cases["nest lists"] = (n) => [
  ["A.md", Array.from({ length: Math.sqrt(n) }, (_, i) => "\t".repeat(Math.min(i, 60)) + "- [ ] a").join("\n")],
];
cases["20k links one paragraph"] = (n) => [
  ["A.md", Array.from({ length: n / 50 }, (_, i) => `[[note ${i}]]`).join(" ")],
  ["note 1.md", ""],
];
cases["20k heading links"] = (n) => [
  ["A.md", Array.from({ length: n / 50 }, (_, i) => `[[B#h ${i}]]`).join(" ")],
  ["B.md", Array.from({ length: n / 50 }, (_, i) => `# h ${i}`).join("\n")],
];
cases["20k block links"] = (n) => [
  ["A.md", Array.from({ length: n / 50 }, (_, i) => `[[B#^h${i}]]`).join(" ")],
  ["B.md", Array.from({ length: n / 50 }, (_, i) => `p ^h${i}`).join("\n\n")],
];
cases["links to one note"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`n/${i}.md`, "see [[Hub]] and [[n/1]]"]).concat([
    ["Hub.md", ""],
  ]);
cases["one name many folders"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`f${i}/Note.md`, "see [[Note]] x"]);
cases["one name, deep folders"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`${"d/".repeat(20)}f${i}/Note.md`, "see [[Note]] x"]);
cases["one name linked from root"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`f${i}/Note.md`, ""]).concat(
    Array.from({ length: n / 200 }, (_, i): [string, string] => [`r${i}.md`, "see [[Note]]"]),
  );
cases["one alias"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [
    `f${i}.md`,
    "---\naliases: [Same]\n---\nsee [[Same]] x",
  ]);
cases["one title"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`f${i}.md`, "---\ntitle: Same\n---\nsee [[Same]] x"]);
cases["one permalink"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`f${i}.md`, "---\npermalink: /x/\n---\n"]);
cases["one slug"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`a${"!".repeat(i % 50)}${"?".repeat(i / 50)}.md`, ""]);
cases["one dg-path"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`a${i}.md`, "---\ndg-path: x\n---"]);
cases["one tag all notes"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`a${i}.md`, "#t #u" + i]);
cases["tag hierarchy deep"] = (n) => [["A.md", "#" + Array.from({ length: n / 2000 }, (_, i) => "a" + i).join("/")]];
cases["filed chain"] = (n) =>
  Array.from({ length: n / 200 }, (_, i): [string, string] => [`a${i}.md`, `[[a${i + 1}]]`]);
cases["filed under many"] = (n) =>
  Array.from({ length: n / 20000 }, (_, i): [string, string] => [
    `a${i}.md`,
    "# Tags\n" + Array.from({ length: n / 20000 }, (_, j) => `- [[a${j}]]`).join("\n"),
  ]);
cases["aliases"] = (n) => [
  ["A.md", `---\naliases: [${Array.from({ length: n / 50 }, (_, i) => "x" + i).join(", ")}]\n---`],
];
cases["yaml list"] = (n) => [["A.md", `---\nx: [${rep("'[[a]]', ", n)}]\n---`]];
cases["private property nest"] = (n) => [["A.md", `---\nx: ${"[".repeat(n / 1000)}${"]".repeat(n / 1000)}\n---`]];
for (const [name, make] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue;
  try {
    const size = Number(process.argv[3] ?? 125 * K);
    const a = run(make(size)),
      b = run(make(size * 2)),
      sum = (t: number[]) => t.reduce((x, y) => x + y, 0);
    const ratio = sum(b) / Math.max(1, sum(a));
    if (only || (sum(b) > 400 && (ratio > 2.9 || sum(b) > 3000)))
      console.log(name.slice(0, 40), "\t", a.join("/"), "→", b.join("/"), ratio.toFixed(1));
  } catch (e) {
    console.log(name.slice(0, 40), "THROWS", String(e).slice(0, 100), (e as Error).stack?.split("\n")[1]);
  }
}
console.log("done");
