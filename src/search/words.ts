/**
 * What a word is, for search: the same answers at build time and in the browser. No dictionary, no imports.
 * Korean is taken apart by grammar (particles, endings), by syllables and by the letters in them.
 */

/** Case, composition and width set aside, letter by letter: the result is as long as `text`, so places in it are places in `text`. */
export function fold(text: string): string {
  const wide = text.replace(/[\uFF01-\uFF5E\u3000]/g, (sign) =>
    sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const lower = wide.toLowerCase();
  // `İ` has a lower case of two letters.
  return lower.length === wide.length ? lower : wide.replace(/./gsu, (sign) => sameLength(sign, sign.toLowerCase()));
}

function sameLength(sign: string, lower: string): string {
  return lower.length === sign.length ? lower : sign;
}

/** `fold` for text that need not keep its length: composed, half-width kana made full. */
export function plain(text: string): string {
  return fold(text.replace(/[\uFF66-\uFF9F]+/g, (kana) => kana.normalize("NFKC")).normalize("NFC"));
}

export type Script = "hangul" | "cjk" | "code";

/** A stretch of one script. `code` is Latin, Greek …, numbers, and what names in code are made of. */
export interface Run {
  readonly script: Script;
  readonly text: string;
  readonly start: number;
}

const HANGUL = "\\u1100-\\u11FF\\u3131-\\u318E\\uAC00-\\uD7A3";
const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆";
const RUNS = new RegExp(
  // A name in code: letters and numbers, joined by the signs that stand inside such names, with `C++`, `C#`, `.NET` and `/etc`.
  `([${HANGUL}]+)|([${CJK}]+)|((?:[./~@]+(?=[\\p{L}\\p{N}]))?(?:(?![${HANGUL}${CJK}])[\\p{L}\\p{N}\\p{M}])+(?:[-._/:@'’+#]+(?:(?![${HANGUL}${CJK}])[\\p{L}\\p{N}\\p{M}])+)*(?:\\+\\+|#)?)`,
  "gu",
);

/** `"EC2를"` → `EC2`, `를`; `"Node.js"`, `"2025-02-03"`, `"/etc/hosts"` stay whole; signs are left out. */
export function runsOf(text: string): Run[] {
  return Array.from(text.matchAll(RUNS), (match) => ({
    script: match[1] !== undefined ? "hangul" : match[2] !== undefined ? "cjk" : "code",
    text: match[0],
    start: match.index,
  }));
}

const FIRST = 0xac00;
const FINALS = 28;
const VOWELS = 21;
/** Consonants in the order syllables begin with them. */
export const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** Consonants in the order syllables end with them, none first. */
const CODAS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
/** What a keyboard makes of two consonants typed one after the other. */
const CLUSTERS: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

export function isSyllable(sign: string | undefined): boolean {
  return sign !== undefined && sign >= "가" && sign <= "힣";
}

/** Initial, vowel and final of a syllable as numbers; final 0 is none. */
export function lettersOf(syllable: string): [number, number, number] {
  const code = syllable.charCodeAt(0) - FIRST;
  return [Math.floor(code / FINALS / VOWELS), Math.floor(code / FINALS) % VOWELS, code % FINALS];
}

export function syllableOf(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
}

/** 초성: `"프로세스"` → `"ㅍㄹㅅㅅ"`. Other signs are left out. */
export function initialsOf(text: string): string {
  let initials = "";
  for (const sign of text) if (isSyllable(sign)) initials += INITIALS[lettersOf(sign)[0]];
  return initials;
}

/** The consonants of a word typed as 초성, clusters taken apart; `undefined` for any other word. */
export function typedInitials(word: string): string | undefined {
  return /^[ㄱ-ㅎ]+$/.test(word) ? word.replace(/[ㄳ-ㅄ]/g, (sign) => CLUSTERS[sign] ?? sign) : undefined;
}

/**
 * What a word may become when its last syllable is finished, as letters a word in the index may begin with:
 * `"프로세ㅅ"`, `"스렏"` (the final may begin the next syllable), `"동기호"` (ㅗ may become ㅘ), `"컨텐ㅊ"`.
 */
export function composingOf(word: string): string[] {
  const last = word.at(-1) ?? "";
  const before = word.slice(0, -1);
  if (/[ㄱ-ㅎ]/.test(last)) {
    if (!isSyllable(before.at(-1))) return [];
    // `ㄱㅅ` may stand for two syllables begun, or for a final that has begun the next one.
    const initial = leading((CLUSTERS[last] ?? last)[0]);
    return initial === "" ? [] : [before + initial];
  }
  if (!isSyllable(last) || before === "") return [];
  const [initial, vowel, final] = lettersOf(last);
  if (final === 0) return [before + String.fromCharCode(0x1100 + initial)];
  const coda = CODAS[final] ?? "";
  const [kept, moved] = CLUSTERS[coda] === undefined ? ["", coda] : [...CLUSTERS[coda]];
  return [before + syllableOf(initial, vowel, Math.max(0, CODAS.indexOf(kept || " "))) + leading(moved)];
}

/** A consonant as a syllable begins with it, so that it is a prefix of decomposed syllables. */
function leading(consonant: string | undefined): string {
  const at = consonant === undefined ? -1 : INITIALS.indexOf(consonant);
  return at === -1 ? "" : String.fromCharCode(0x1100 + at);
}

/** Particles (조사) that follow a noun whatever it ends with; with those below, the whole table. */
const AFTER_ANY =
  "의|에|도|만|에서|에는|에도|에게|에게서|에만|에의|에서는|에서도|에서의|에서만|까지|까지는|까지의|까지도|부터|부터는|부터의|처럼|처럼은|보다|보다는|보다도|마다|마저|조차|밖에|뿐|뿐만|대로|만큼|만의|만을|만이|만은|께|께서|께서는|한테|한테서|하고|라도|들|들이|들은|들을|들의|들에|들에게|들과|들도|들로|들만|들에서|같은|같이|쯤|씩|끼리";
/** 을/은/이/과/으로 follow a final consonant … */
const AFTER_FINAL =
  "을|은|이|과|으로|으로는|으로도|으로서|으로써|으로의|으로부터|과의|과는|과도|이나|이란|이라|이라는|이라고|이라도|이라면|이며|이고|이다|이면|이지만|이어서|이었다|이었던|이었습니다|이에요|이든|이든지|이랑|이야|이여|아|인|인데|인지|일|임|입니다|입니까|인가|이라서|이므로|이자|은커녕";
/** … 를/는/가/와/로 a vowel, 로 also ㄹ. */
const AFTER_VOWEL =
  "를|는|가|와|로|로는|로도|로서|로써|로의|로부터|와의|와는|와도|나|란|라는|라고|라면|며|다|였다|였던|였습니다|예요|든|든지|랑|야|여|이다|이며|이고|인|인데|인지|일|임|입니다|입니까|이라는|이라고|이란|이라|이면|이지만|라서|이므로|이자|는커녕";
/** Verbs made of a noun: 하다, 되다, 시키다, 받다, 당하다 in the forms that texts have. */
const TAILS = "다|다면|다고|다는|까|까요|던|고|으며|지만|습니다|는데|어요|으면|으나|음|을|기";
const VERBS = [
  "(?:하|되|시키|당하)(?:다|는|고|면|며|지|기|게|자|여|여서|려고|려면|도록|였다|였던|였고|였습니다|시오|세요|니|니까|므로|던|거나|지만|는데|는지|려는|고자|고서|면서|었다|었던|었고|었습니다|어|어서|어야|겠다|겠습니다)",
  "(?:당)?(?:한|할|함|된|될|됨|시킨|시킬|시킴)(?:다|다면|다고|다는|까|까요|때|수록|지)?",
  `(?:당)?(?:했|됐|시켰)(?:${TAILS})`,
  "(?:당)?(?:해|돼|시켜)(?:서|야|도|요|라|주다|준다|둔다|두자)",
  "(?:당)?(?:합|됩|시킵)(?:니다|니까|시다)",
  "받(?:다|는|은|을|고|아|아서|았다|았습니다|습니다|으면|으며|지|기)",
  "스(?:럽다|러운|럽게|러워)|롭(?:다|게)|로운",
].join("|");

const setOf = (words: string): ReadonlySet<string> => new Set(words.split("|"));
const ANY = setOf(AFTER_ANY);
const FINAL = setOf(AFTER_FINAL);
const VOWEL = setOf(AFTER_VOWEL);
const VERB = new RegExp(`^(?:${VERBS})$`);

/** Nouns that end as if a particle stood there. */
const WHOLE = setOf(
  "나들이|고양이|어린이|젊은이|늙은이|호랑이|원숭이|곰팡이|지팡이|달팽이|올챙이|구렁이|송아지|강아지|손잡이|목걸이|귀걸이|떡볶이|책꽂이|해돋이|몸무게|미닫이|바나나|캐나다|피아노|소나무|난이도|제주도|활주로|교차로|라디오|아파트|민주주의|사회주의|자본주의|이야기|오디오|비디오|스튜디오|시나리오|포트폴리오|바이오|도메인|온라인|오프라인|파이프라인|디자인|체인|블록체인|메인|라인|로그인|플러그인|커뮤니티|인터페이스|데이터|아이디어|미디어|레이어|플레이어|컨테이너|개인|본인|공인|확인|승인|원인|요인|부인|노인|시인|주인|할인|생일|매일|내일|요일|파일|메일|이메일|스타일|모바일|프로필|평일|휴일|책임|게임|타임|프레임|네임|닉네임|사용자|관리자|제휴|다이어리|월요일|화요일|수요일|목요일|금요일|토요일|일요일|프로파일|컴파일|런타임|프레임워크|휴가|국가|작가|평가|증가|물가|자전거|결과|효과|성과|사과|온도|속도|각도|지도|제도|태도|의도|정도|밀도|농도|빈도|한도|구도|용도|강도|회의|강의|정의|주의|논의|동의|합의|거의|도로|경로|통로|회로|미로|피로|진로|스스로|그대로|하나|누나|나이|아이|종이|차이|사이|놀이|먹이|길이|높이|깊이|넓이|바이|만두|불만|야간|기간|시간|공간|순간|인간|중간",
);

/** Whether `rest` can follow `noun` in one word: a particle, or the ending of a verb made of it. `""` can. */
export function canFollow(noun: string, rest: string): boolean {
  if (rest === "" || ANY.has(rest)) return true;
  const last = noun.at(-1);
  // 책으로 is 책 and 으로.
  if (last === "으" && rest.startsWith("로")) return false;
  const final = isSyllable(last) ? lettersOf(last ?? "")[2] : -1;
  // After letters and numbers either may stand: `EC2를`, `API은`.
  if (final !== 0 && FINAL.has(rest)) return true;
  if ((final <= 0 || (final === 8 && rest.startsWith("로"))) && VOWEL.has(rest)) return true;
  if (VERB.test(rest)) return true;
  // A noun made of a verb takes particles again: 하기를, 함으로, 들에게는.
  for (let at = rest.length - 1; at > 0; at--) {
    const [ending, particle] = [rest.slice(0, at), rest.slice(at)];
    if ((VERB.test(ending) || ANY.has(ending)) && isParticle(ending, particle)) return true;
  }
  return false;
}

function isParticle(word: string, particle: string): boolean {
  const [, , final] = lettersOf(word.at(-1) ?? "가");
  if (ANY.has(particle)) return true;
  return final === 0 ? VOWEL.has(particle) : FINAL.has(particle) || (final === 8 && particle.startsWith("로"));
}

/** Longest ending in the tables. */
const LONGEST = 7;

/**
 * A Korean word without particles and endings, the longest taken off first: `"프로세스에서는"` → `"프로세스"`,
 * `"동기화했다"` → `"동기화"`. Two syllables are left at least, so that 사과, 효과 and 회의 stay what they are.
 */
export function stemOf(word: string): string {
  if (WHOLE.has(word)) return word;
  for (let at = Math.max(2, word.length - LONGEST); at < word.length; at++) {
    const noun = word.slice(0, at);
    if (canFollow(noun, word.slice(at))) return WHOLE.has(word.slice(0, at + 1)) ? word.slice(0, at + 1) : noun;
  }
  const end = SHORT.exec(word);
  return end === null ? word : (word[0] ?? word);
}

/** What may be taken off a noun of one syllable: `책으로`, `집에서`. */
const SHORT =
  /^[가-힣](?:에서|에서는|에서도|에는|에도|에게|까지|부터|처럼|보다|으로|으로는|으로도|한테|마다|마저|밖에)$/;

/** Whether a word is nothing but a particle or an ending. */
export function isOnlyParticle(word: string): boolean {
  return (ANY.has(word) || FINAL.has(word) || VOWEL.has(word)) && !CONTENT.has(word);
}

/** Particles that are nouns as well. */
const CONTENT = setOf("일|나|아|여|야|만|든|임|도|이|은|가|대로|의|뿐|쯤|조차|같이");
