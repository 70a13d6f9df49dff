import assert from "node:assert/strict";
import { test } from "node:test";
import { gardenOf, type TestOptions } from "../garden-of.ts";

/** Where the first link of `A.md`, or of the note given, leads. */
function leads(notes: Record<string, string>, options?: TestOptions, from = "A.md"): string | undefined {
  return gardenOf(notes, options).targetsOf(from)[0];
}

test("a link finds a note by its exact path", () => {
  assert.equal(leads({ "A.md": "See [[06 - Notes/B]]", "06 - Notes/B.md": "" }), "06 - Notes/B.md");
});

test("a link finds a note anywhere by its name", () => {
  assert.equal(leads({ "A.md": "See [[B]]", "x/y/B.md": "" }), "x/y/B.md");
});

test("a link finds a note by the end of its path", () => {
  assert.equal(leads({ "A.md": "See [[y/B]]", "x/y/B.md": "", "z/B.md": "" }), "x/y/B.md");
});

test("the end of a path begins at a folder", () => {
  assert.equal(leads({ "A.md": "See [[B]]", "x/not-B.md": "" }), "missing");
});

test("a link with a wrong folder finds nothing", () => {
  assert.equal(leads({ "A.md": "See [[z/B]]", "x/B.md": "" }), "missing");
});

test("a link may spell out .md", () => {
  assert.equal(leads({ "A.md": "See [[x/B.md]]", "x/B.md": "" }), "x/B.md");
});

test("a link finds a note whatever the case", () => {
  assert.equal(leads({ "A.md": "See [[X/b]]", "x/B.md": "" }), "x/B.md");
});

test("a link typed in pieces (NFD) finds the note typed in one (NFC)", () => {
  assert.equal(leads({ "A.md": `See [[${"가나다".normalize("NFD")}]]`, "가나다.md": "" }), "가나다.md");
});

test("spaces round a link's target are nothing", () => {
  assert.equal(leads({ "A.md": "See [[ B ]]", "B.md": "" }), "B.md");
});

test("a link's trailing space before its label is nothing", () => {
  assert.equal(leads({ "A.md": "See [[x/B \\|b]]", "x/B.md": "" }), "x/B.md");
});

test("a target with a trailing space and a stale folder finds the note by its trimmed name only with the right folder", () => {
  assert.equal(leads({ "A.md": "See [[B \\|B ]]", "03 - Tags/B.md": "" }), "03 - Tags/B.md");
});

test("a link from the note's own folder climbs with ../", () => {
  assert.equal(leads({ "x/A.md": "See [[../y/B]]", "y/B.md": "", "z/y/B.md": "" }, {}, "x/A.md"), "y/B.md");
});

test("a link to ./B is the note beside, not the one above", () => {
  assert.equal(leads({ "x/A.md": "See [[./B]]", "B.md": "", "x/B.md": "" }, {}, "x/A.md"), "x/B.md");
});

test("a link to ./B looks nowhere else", () => {
  assert.equal(leads({ "x/A.md": "See [[./B]]", "y/B.md": "" }, {}, "x/A.md"), "missing");
});

test("a link that climbs out of the vault leads nowhere", () => {
  assert.equal(leads({ "A.md": "See [[../B]]", "B.md": "" }), "missing");
});

test("a path from the note's own folder is found", () => {
  assert.equal(leads({ "x/A.md": "See [[sub/B]]", "x/sub/B.md": "", "y/sub/B.md": "" }, {}, "x/A.md"), "x/sub/B.md");
});

test("a link that begins with a slash is meant from the vault's root", () => {
  assert.equal(leads({ "x/A.md": "See [[/B]]", "B.md": "", "x/B.md": "" }, {}, "x/A.md"), "B.md");
});

test("an exact path wins over a nearer note of the same name", () => {
  assert.equal(leads({ "x/A.md": "See [[y/B]]", "y/B.md": "", "x/z/y/B.md": "" }, {}, "x/A.md"), "y/B.md");
});

test("among several notes of one name the nearest to the linking note is meant", () => {
  assert.equal(leads({ "x/A.md": "See [[B]]", "x/sub/B.md": "", "y/B.md": "" }, {}, "x/A.md"), "x/sub/B.md");
});

test("a note one folder up is nearer than one in a folder beside", () => {
  assert.equal(leads({ "p/x/A.md": "See [[B]]", "p/B.md": "", "p/y/B.md": "" }, {}, "p/x/A.md"), "p/B.md");
});

test("a link that fits two equally near notes goes to the first by path order", () => {
  assert.equal(leads({ "A.md": "See [[B]]", "y/B.md": "", "x/B.md": "" }), "ambiguous x/B.md");
});

test("a link that fits two equally near notes goes to the shortest path", () => {
  assert.equal(leads({ "A.md": "See [[B]]", "aaa/B.md": "", "x/B.md": "" }), "ambiguous x/B.md");
});

test("the author of an ambiguous link is told which notes it fits, where, and what to write", () => {
  const [told] = gardenOf({ "A.md": "\n[[B]]", "x/B.md": "", "y/B.md": "" }).told("ambiguous-link");
  assert.deepEqual(
    [told?.path, told?.line, /"x\/B\.md", "y\/B\.md"/.test(told?.message ?? ""), /\[\[x\/B\]\]/.test(told?.hint ?? "")],
    ["A.md", 2, true, true],
  );
});

test("an ambiguous link is a link that says so", () => {
  const { bodyOf } = gardenOf({ "A.md": "See [[B]]", "x/B.md": "", "y/B.md": "" });
  assert.match(bodyOf("A.md"), /<a class="internal-link is-ambiguous" href="\/x\/b\/">B<\/a>/);
});

test("of many notes that fit, the one with the shortest path is still taken", () => {
  const notes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`folder ${n}/B.md`, ""]));
  assert.equal(leads({ "A.md": "See [[B]]", "z/B.md": "", ...notes }), "ambiguous z/B.md");
});

test("of many notes of one alias, the one with the shortest path is still taken", () => {
  const notes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`folder ${n}.md`, "---\naliases: [C]\n---"]));
  assert.equal(leads({ "A.md": "See [[C]]", "z.md": "---\naliases: [C]\n---", ...notes }), "ambiguous z.md");
});

test("many private notes of one name do not hide the published one", () => {
  const privatePaths = [1, 2, 3, 4, 5, 6].map((n) => `${n}/B.md`);
  assert.equal(leads({ "A.md": "See [[B]]", "longer/B.md": "" }, { privatePaths }), "longer/B.md");
});

test("a private note whose name differs in case only does not hide the published one", () => {
  assert.equal(leads({ "A.md": "See [[b]]", "B.md": "" }, { privatePaths: ["b.md"] }), "B.md");
});

test("a private note of the same name does not make a link ambiguous", () => {
  assert.equal(leads({ "A.md": "See [[B]]", "x/B.md": "" }, { privatePaths: ["y/B.md"] }), "x/B.md");
});

test("an alias finds its note", () => {
  assert.equal(leads({ "A.md": "See [[second NAME]]", "B.md": "---\naliases: [Second name]\n---" }), "B.md");
});

test("a title finds its note", () => {
  assert.equal(leads({ "A.md": "See [[사막 행성]]", "B.md": "---\ntitle: 사막 행성\n---" }), "B.md");
});

test("a note's name wins over another note's alias", () => {
  assert.equal(leads({ "A.md": "See [[C]]", "B.md": "---\naliases: [C]\n---", "C.md": "" }), "C.md");
});

test("an alias that two notes have is ambiguous", () => {
  const notes = { "A.md": "See [[C]]", "B1.md": "---\naliases: [C]\n---", "B2.md": "---\naliases: [C]\n---" };
  assert.equal(leads(notes), "ambiguous B1.md");
});

test("a link to a note that stays private leads nowhere", () => {
  assert.equal(leads({ "A.md": "See [[Diary/Secret]]" }, { privatePaths: ["Diary/Secret.md"] }), "private");
});

test("a link to nothing leads nowhere and is told with its line", () => {
  const [told] = gardenOf({ "A.md": "---\ntitle: A\n---\n\ntext\n[[Nowhere]]" }).told("missing-note");
  assert.deepEqual([told?.path, told?.line], ["A.md", 6]);
});

test("a Markdown link finds a note by its percent-encoded relative path", () => {
  const notes = { "x/A.md": "[see](../y/a%20b.md#h)", "y/a b.md": "# h" };
  assert.equal(leads(notes, {}, "x/A.md"), "y/a b.md#h");
});

test("a Markdown link to a Hangul path is found, encoded or not", () => {
  const { targetsOf } = gardenOf({ "A.md": "[1](%ED%95%9C%EA%B8%80.md) [2](한글.md)", "한글.md": "" });
  assert.deepEqual(targetsOf("A.md"), ["한글.md", "한글.md"]);
});

test("a Markdown link in angle brackets may hold spaces", () => {
  assert.equal(leads({ "A.md": "[x](<a b.md>)", "a b.md": "" }), "a b.md");
});

test("a reference-style Markdown link finds its note", () => {
  assert.equal(leads({ "A.md": "[x][1]\n\n[1]: B.md", "B.md": "" }), "B.md");
});

test("a Markdown link may name a note's address", () => {
  assert.equal(leads({ "A.md": "[x](/about/me)", "B.md": "---\npermalink: /about/me/\n---" }), "B.md");
});

test("a Markdown link to another page of the site stays as written", () => {
  assert.equal(leads({ "A.md": "[all](/tags/)" }), "site /tags/");
});

test("a Markdown link to a note that is not there is told", () => {
  assert.equal(gardenOf({ "A.md": "[x](x/gone.md)" }).told("missing-note").length, 1);
});

test("a link that leaves the vault is refused, and told as such", () => {
  assert.equal(gardenOf({ "A.md": "[x](../gone.md)" }).told("link-leaves-vault").length, 1);
});

test("a link that found the note called C# shows its name", () => {
  assert.match(gardenOf({ "A.md": "See [[C#]]", "C#.md": "" }).bodyOf("A.md"), />C#<\/a>/);
});

test("a link to another site is no link of the garden's", () => {
  assert.deepEqual(gardenOf({ "A.md": "[x](https://example.com/B.md) <mailto:a@b.c>" }).targetsOf("A.md"), []);
});

test("wikilinks in properties count, in lists and in one text", () => {
  const { targetsOf } = gardenOf({
    "A.md": '---\nup: "[[B]]"\nrelated: ["[[x/C|see]]", "and [[D]] or [[B]]"]\n---',
    "B.md": "",
    "x/C.md": "",
    "D.md": "",
  });
  assert.deepEqual(targetsOf("A.md"), ["B.md", "x/C.md", "D.md", "B.md"]);
});

test("a bare [[B]] in a property, which YAML takes for lists, is a link", () => {
  assert.equal(leads({ "A.md": "---\nup: [[B]]\n---", "B.md": "" }), "B.md");
});

test("wikilinks the plugin keeps under dg-note-properties count", () => {
  assert.equal(leads({ "A.md": '---\n{"dg-note-properties":{"up":"[[B\\|b]]"}}\n---\n', "B.md": "" }), "B.md");
});

test("several links on one line are several links", () => {
  const { targetsOf } = gardenOf({ "A.md": "See [[B]] … [[C\\|c]], [[B|b]]", "B.md": "", "C.md": "" });
  assert.deepEqual(targetsOf("A.md"), ["B.md", "C.md", "B.md"]);
});

test("[[C#]] finds the note called C# if there is one", () => {
  assert.equal(leads({ "A.md": "See [[C#]]", "C#.md": "", "C.md": "" }), "C#.md");
});

test("[[C#]] is the note called C where there is none called C#", () => {
  assert.equal(leads({ "A.md": "See [[C#]]", "C.md": "" }), "C.md");
});

test("a Markdown link with %23 finds the note with # in its name", () => {
  assert.equal(leads({ "A.md": "[x](C%23.md)", "C#.md": "" }), "C#.md");
});

for (const name of [
  "a & b",
  "a+b",
  "왜?",
  "5week~2025",
  "f(x)",
  "100%",
  "문단 ¶",
  "🚀",
  "1206.  View",
  "v1.2",
  "a, b",
  "it's",
  "constructor",
]) {
  test(`a wikilink finds the note called ${name}`, () => {
    assert.equal(leads({ "A.md": `See [[${name}\\|${name}]]`, [`x/${name}.md`]: "" }), `x/${name}.md`);
  });

  test(`an encoded Markdown link finds the note called ${name}`, () => {
    const address = encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29");
    assert.equal(leads({ "A.md": `[x](x/${address}.md)`, [`x/${name}.md`]: "" }), `x/${name}.md`);
  });
}

test("a link to a note itself is no link from elsewhere", () => {
  const { garden } = gardenOf({ "A.md": "See [[A]] [[#h]]\n# h" });
  assert.deepEqual(garden.backlinks.get("A.md") ?? [], []);
});

test("a link in code is none", () => {
  assert.deepEqual(gardenOf({ "A.md": "`[[B]]`\n\n```\n[[B]]\n```", "B.md": "" }).targetsOf("A.md"), []);
});

test("a link in a comment is none", () => {
  assert.deepEqual(gardenOf({ "A.md": "%%[[B]]%% <!-- [[B]] -->", "B.md": "" }).targetsOf("A.md"), []);
});

test("an escaped link is none", () => {
  assert.deepEqual(gardenOf({ "A.md": "\\[[B]]", "B.md": "" }).targetsOf("A.md"), []);
});

test("a no-break space in a link or in a file's name is a space", () => {
  const { targetsOf } = gardenOf({
    "A.md": "See [[Red\u00a0beans]], [[Black tea]].",
    "Red beans.md": "",
    "Black\u202ftea.md": "",
  });
  assert.deepEqual(targetsOf("A.md"), ["Red beans.md", "Black\u202ftea.md"]);
});

test("a note below the linking note's folder is meant before any other, however deep", () => {
  assert.equal(leads({ "x/A.md": "See [[B]]", "x/1/2/3/B.md": "", "y/B.md": "" }, {}, "x/A.md"), "x/1/2/3/B.md");
});

test("a file's whole name wins over a note called like it", () => {
  assert.equal(leads({ "A.md": "See [[x.png]]", "x.png.md": "" }, { attachments: ["Assets/x.png"] }), "Assets/x.png");
});

test("a file with # in its name wins over a note of the name before it", () => {
  assert.equal(leads({ "A.md": "See [[b#c.pdf]]", "b.md": "" }, { attachments: ["b#c.pdf"] }), "b#c.pdf");
});
