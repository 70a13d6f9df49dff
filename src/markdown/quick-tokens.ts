import type { MarkdownIt, Token } from "markdown-it";

/**
 * markdown-it 15 defines each of a token's thirteen fields by a guarded call, a sixth of all the time a note takes to parse.
 * Its two states may be replaced (markdown-it-cjk-friendly does it too), so here they make the same tokens by plain
 * assignment: `push` and `pushPending` are markdown-it's own but for that.
 */
export function quickTokens(md: MarkdownIt): void {
  const original = new md.core.State("", md, {}).Token.prototype;
  // Fields by assignment on a class of our own; what tokens can do is markdown-it's.
  Object.setPrototypeOf(QuickToken.prototype, original);
  const createToken = (type: string, tag: string, nesting: Token["nesting"]): Token =>
    new QuickToken(type, tag, nesting) as Token;

  md.block.State = class extends md.block.State {
    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      const token = createToken(type, tag, nesting);
      token.block = true;
      if (nesting < 0) this.level--;
      token.level = this.level;
      if (nesting > 0) this.level++;
      this.tokens.push(token);
      return token;
    }
  };

  plainTextAtOnce(md, createToken);
  md.inline.State = class extends md.inline.State {
    override pushPending(): Token {
      const token = createToken("text", "", 0);
      token.content = this.pending;
      token.level = this.pendingLevel;
      this.tokens.push(token);
      this.pending = "";
      return token;
    }

    override push(type: string, tag: string, nesting: Token["nesting"]): Token {
      if (this.pending) this.pushPending();
      const token = createToken(type, tag, nesting);
      let meta: (typeof this.tokens_meta)[number];
      if (nesting < 0) {
        this.level--;
        this.delimiters = this._prev_delimiters.pop() ?? [];
      }
      token.level = this.level;
      if (nesting > 0) {
        this.level++;
        this._prev_delimiters.push(this.delimiters);
        this.delimiters = [];
        meta = { delimiters: this.delimiters };
      }
      this.pendingLevel = this.level;
      this.tokens.push(token);
      this.tokens_meta.push(meta);
      return token;
    }
  };
}

/** Most texts hold none of the signs that any rule of ours or markdown-it's begins with: they are their own only token. */
function plainTextAtOnce(md: MarkdownIt, createToken: (type: string, tag: string, nesting: 0) => Token): void {
  md.core.ruler.at("inline", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "inline" || token.children === null) continue;
      if (!PLAIN.test(token.content)) {
        md.inline.parse(token.content, md, state.env, token.children);
        continue;
      }
      const text = createToken("text", "", 0);
      text.content = token.content;
      token.children.push(text);
    }
  });
}

const PLAIN = /^[^\n!#$%&*+:<=>@[\\\]^_`{}~]+$/;

class QuickToken {
  type: string;
  tag: string;
  attrs = null;
  map = null;
  nesting: Token["nesting"];
  level = 0;
  children = null;
  content = "";
  markup = "";
  info = "";
  meta = null;
  block = false;
  hidden = false;

  constructor(type: string, tag: string, nesting: Token["nesting"]) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}
