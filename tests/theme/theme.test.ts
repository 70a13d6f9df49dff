import assert from "node:assert/strict";
import { test } from "node:test";
import { createTheme } from "../../src/theme/theme.ts";

const file = (css: string, path = ".garden/a.css") => ({ path, css });
const toldOf = (css: string): string[] =>
  createTheme([file(css)]).diagnostics.map(({ code, line, message }) => `${code}, line ${line}: ${message}`);

test("no styles are no theme", () => {
  assert.equal(createTheme([file("  \n")]).theme, undefined);
});

test("styles are one file, in order, under a name of their content", () => {
  const { theme } = createTheme([file("a { b: c }"), file("d { e: f }", "b.css")]);
  assert.equal(theme?.css, "a { b: c }\nd { e: f }\n");
  assert.match(theme?.url ?? "", /^\/_\/theme-[0-9A-F]{8}\.css$/);
  assert.notEqual(createTheme([file("a { b: d }")]).theme?.url, createTheme([file("a { b: c }")]).theme?.url);
});

test("imports stand at the top, where browsers read them", () => {
  const css = '@import url("https://a.example/x?w=4;7");\nd { e: f }';
  assert.match(
    createTheme([file("a { b: c }"), file(css)]).theme?.css ?? "",
    /^@import url\("https:\/\/a\.example\/x\?w=4;7"\);\na \{/,
  );
});

test("styles that ask another site are told, a site once", () => {
  const css = "a {}\n@import url(https://fonts.example/a.css);\nb { c: url('https://fonts.example/b.woff') }";
  assert.deepEqual(toldOf(css), [
    "theme-request, line 2: The styles make every reader's browser ask fonts.example for a file.",
  ]);
});

test("a file beside the styles is told, for it is not served", () => {
  assert.deepEqual(toldOf('a { b: url("paper.png"); c: url(data:x); d: url(/img/user/e.png) }'), [
    "theme-file, line 1: The styles ask for paper.png, which is not served beside them.",
  ]);
});

test("an address in a comment asks nobody", () => {
  assert.deepEqual(toldOf("/* url(https://a.example/b) */ a {}"), []);
});
