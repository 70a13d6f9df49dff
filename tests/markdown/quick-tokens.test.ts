import assert from "node:assert/strict";
import { test } from "node:test";
import createMarkdownIt from "markdown-it";
import { quickTokens } from "../../src/markdown/quick-tokens.ts";

const TEXT = `# 제목 *하나*

- 목록 **굵게** \`code\`
	1. nested [link](https://example.org "title") ![picture](a.png)

> quote
> goes on<br>here

| a | b |
|---|:-:|
| \`x\` | ~~y~~ |

\`\`\`ts
const a = 1;
\`\`\`

    indented

<div>html</div>
`;

test("quick tokens are markdown-it's own, field for field", () => {
  const own = createMarkdownIt({ html: true, linkify: true });
  const quick = createMarkdownIt({ html: true, linkify: true });
  quickTokens(quick);
  assert.deepEqual(
    JSON.parse(JSON.stringify(sorted(quick.parse(TEXT, {})))),
    JSON.parse(JSON.stringify(sorted(own.parse(TEXT, {})))),
  );
  assert.equal(quick.render(TEXT), own.render(TEXT));
});

test("quick tokens can do what markdown-it's can", () => {
  const quick = createMarkdownIt();
  quickTokens(quick);
  const [token] = quick.parse("text", {});
  token?.attrJoin("class", "a");
  token?.attrJoin("class", "b");
  assert.equal(token?.attrGet("class"), "a b");
});

/** Fields in the order of their names, so that only what they hold is compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, field]) => [key, sorted(field)]),
  );
}
