import type { Env, MarkdownIt, StateBlock, StateInline, Token } from "markdown-it";

/**
 * markdown-it 15 defines each field of its tokens and states by a guarded call, a quarter of all the time a note takes to
 * parse. Its states may be replaced (markdown-it-cjk-friendly does it too), so here they and their tokens get the same
 * fields by plain assignment; what is written out is markdown-it's own but for that.
 */
export function quickTokens(md: MarkdownIt): void {
  const original = new md.core.State("", md, {}).Token;
  Object.setPrototypeOf(QuickToken.prototype, original.prototype);
  Object.setPrototypeOf(QuickBlockState.prototype, md.block.State.prototype);
  Object.setPrototypeOf(QuickInlineState.prototype, md.inline.State.prototype);
  md.core.State = class extends md.core.State {
    override Token = QuickToken as unknown as typeof Token;
  };
  md.block.State = QuickBlockState as unknown as typeof StateBlock;
  md.inline.State = QuickInlineState as unknown as typeof StateInline;
}

function createToken(type: string, tag: string, nesting: Token["nesting"]): Token {
  return new QuickToken(type, tag, nesting) as Token;
}

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

class QuickBlockState {
  src: string;
  md: MarkdownIt;
  env: Env;
  tokens: Token[];
  bMarks: number[] = [];
  eMarks: number[] = [];
  tShift: number[] = [];
  sCount: number[] = [];
  bsCount: number[] = [];
  blkIndent = 0;
  line = 0;
  lineMax = 0;
  tight = false;
  listIndent = -1;
  parentType = "root";
  level = 0;
  Token = QuickToken;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    this.#findLines();
    this.lineMax = this.bMarks.length;
    this.#addLine(src.length, src.length, 0, 0);
  }

  /** markdown-it looks at every sign of the text for the ends of lines; `indexOf` takes a tenth of the time. */
  #findLines(): void {
    const { src } = this;
    for (let start = 0; start < src.length; ) {
      const found = src.indexOf("\n", start);
      const end = found < 0 ? src.length : found;
      let shift = 0;
      let columns = 0;
      for (; start + shift < end; shift++) {
        const sign = src.charCodeAt(start + shift);
        if (sign === SPACE) columns++;
        else if (sign === TAB) columns += 4 - (columns % 4);
        else break;
      }
      // Spaces at the very end are no line.
      if (found < 0 && start + shift === end) return;
      this.#addLine(start, end, shift, columns);
      start = end + 1;
    }
  }

  #addLine(start: number, end: number, shift: number, columns: number): void {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(shift);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }

  push(type: string, tag: string, nesting: Token["nesting"]): Token {
    const token = createToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
}

const SPACE = 0x20;
const TAB = 0x09;

class QuickInlineState {
  src: string;
  env: Env;
  md: MarkdownIt;
  tokens: Token[];
  tokens_meta: StateInline["tokens_meta"];
  pos = 0;
  posMax: number;
  level = 0;
  pending = "";
  pendingLevel = 0;
  cache = {};
  backticks = {};
  backticksScanned = false;
  skipHtmlSpecial = false;
  linkLevel = 0;
  delimiters: StateInline["delimiters"] = [];
  _prev_delimiters: StateInline["delimiters"][] = [];
  Token = QuickToken;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = tokens;
    this.tokens_meta = Array(tokens.length);
    this.posMax = src.length;
  }

  pushPending(): Token {
    const token = createToken("text", "", 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = "";
    return token;
  }

  push(type: string, tag: string, nesting: Token["nesting"]): Token {
    if (this.pending) this.pushPending();
    const token = createToken(type, tag, nesting);
    let meta: StateInline["tokens_meta"][number];
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
}
