import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/**
 * markdown-it asks each of its thirty rules at each line and at each sign that may mean something. Most rules read only what
 * opens with a sign of their own, so here the sign decides which of them are asked, in the same order, and text without
 * such a sign is taken at once: together a quarter of the time the parser takes. To be called when every rule is laid on.
 */
export function quickRules(md: MarkdownIt): void {
  const { ruler: blocks } = md.block;
  const blockRules = blocks.getRules.bind(blocks);
  const chains = new Map<string, [BlockRule]>();
  blocks.getRules = (name) => {
    const known = chains.get(name);
    if (known !== undefined) return known;
    const chain: [BlockRule] = [blockRuleOf(blockRules(name))];
    chains.set(name, chain);
    return chain;
  };

  const { ruler: inlines } = md.inline;
  const [, ...rules] = inlines.getRules("");
  const inline = [inlineRuleOf(rules)];
  inlines.getRules = () => inline;
  plainTextAtOnce(md, signsOfAll(rules));
}

/** Says which signs a rule's text opens with. A rule of blocks that nothing is said of is asked everywhere. */
export function opensWith<Rule extends BlockRule | InlineRule>(signs: string, rule: Rule): Rule {
  SIGNS.set(rule, signs);
  return rule;
}

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;
type InlineRule = (state: StateInline, silent: boolean) => boolean;

const SIGNS = new WeakMap<object, string>();

/** Those of the rules of packages, by the names of their functions. */
const OWN_SIGNS: ReadonlyMap<string, string> = new Map([
  ["fence", "`~"],
  ["blockquote", ">"],
  ["hr", "*-_"],
  ["list", "*+-0123456789"],
  ["reference", "["],
  ["html_block", "<"],
  ["heading", "#"],
  ["linkify", ":"],
  ["newline", "\n"],
  ["escape", "\\"],
  ["backtick", "`"],
  ["strikethrough_tokenize", "~"],
  ["emphasis_tokenize", "*_"],
  ["link", "["],
  ["image", "!"],
  ["autolink", "<"],
  ["entity", "&"],
  // markdown-it-mark
  ["tokenize", "="],
]);

function signsOf(rule: BlockRule | InlineRule): string | undefined {
  return SIGNS.get(rule) ?? OWN_SIGNS.get(rule.name);
}

function blockRuleOf(rules: readonly BlockRule[]): BlockRule {
  const bySign = sortedBySign(rules);
  const others = rules.filter((rule) => signsOf(rule) === undefined);
  return (state, startLine, endLine, silent) => {
    const sign = state.src.charCodeAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
    for (const rule of bySign[sign] ?? others) if (rule(state, startLine, endLine, silent)) return true;
    return false;
  };
}

function inlineRuleOf(rules: readonly InlineRule[]): InlineRule {
  const bySign = sortedBySign(rules);
  // markdown-it looks for the end of a link's words from rule to rule.
  const text = new RegExp(`[^${escaped(`${signsOfAll(rules)}]`)}]+`, "y");
  return (state, silent) => {
    const asked = bySign[state.src.charCodeAt(state.pos)];
    if (asked !== undefined && asked.length > 0) {
      for (const rule of asked) if (rule(state, silent)) return true;
      return false;
    }
    text.lastIndex = state.pos;
    if (!text.test(state.src)) return false;
    const end = Math.min(text.lastIndex, state.posMax);
    if (!silent) state.pending += state.src.slice(state.pos, end);
    state.pos = end;
    return true;
  };
}

/** Most texts hold none of the signs that a rule begins with: they are their own only token. */
function plainTextAtOnce(md: MarkdownIt, signs: string): void {
  const plain = new RegExp(`^[^${escaped(signs)}]+$`);
  md.core.ruler.at("inline", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "inline" || token.children === null) continue;
      if (!plain.test(token.content)) {
        md.inline.parse(token.content, md, state.env, token.children);
        continue;
      }
      const text = new state.Token("text", "", 0);
      text.content = token.content;
      token.children.push(text);
    }
  });
}

function signsOfAll(rules: readonly InlineRule[]): string {
  return rules
    .map((rule) => {
      const signs = signsOf(rule);
      if (signs === undefined) throw new Error(`Nothing says which signs the rule "${rule.name}" opens with.`);
      return signs;
    })
    .join("");
}

function escaped(signs: string): string {
  return signs.replace(/[\\\]^-]/g, "\\$&");
}

function sortedBySign<Rule extends BlockRule | InlineRule>(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  return Array.from({ length: ASCII }, (_, code) =>
    rules.filter((rule) => signsOf(rule)?.includes(String.fromCharCode(code)) ?? true),
  );
}

const ASCII = 128;
