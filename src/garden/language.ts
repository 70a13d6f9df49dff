/** The language of a tag, without region and script: `"ko-KR"` is `"ko"`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/** Which way a language is written. A script in the tag decides: `"az-Arab"` is `"rtl"`. */
export function directionOf(language: string): "ltr" | "rtl" {
  const script = /-([a-z]{4})(?:-|$)/i.exec(language)?.[1]?.toLowerCase();
  const isRightToLeft =
    script === undefined ? RIGHT_TO_LEFT.has(primaryLanguage(language)) : RIGHT_TO_LEFT_SCRIPTS.has(script);
  return isRightToLeft ? "rtl" : "ltr";
}

/** The direction of a text on a page in another language, where it is the other one. */
export function directionBeside(page: string, language: string | undefined): "ltr" | "rtl" | undefined {
  if (language === undefined) return undefined;
  const direction = directionOf(language);
  return direction === directionOf(page) ? undefined : direction;
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]);

/**
 * The language that a text's script tells, where it is not the site's: Hangul is Korean, kana Japanese, Han alone Chinese, and Latin
 * letters English where the site's own language has others. `undefined` for the site's language and for what a script cannot tell.
 */
export function languageOfScript(text: string, siteLanguage: string): string | undefined {
  const language = toldByScript(text.replace(ADDRESS, ""), primaryLanguage(siteLanguage));
  return language === primaryLanguage(siteLanguage) ? undefined : language;
}

function toldByScript(text: string, site: string): string | undefined {
  const count = countScripts(text);
  const han = WEIGHT * count.han;
  const kana = WEIGHT * count.kana;
  const hangul = WEIGHT * count.hangul;
  const all = han + kana + hangul + count.latin + count.arabic + count.hebrew;
  if (all === 0) return undefined;
  const least = (language: string) => (language === site ? OWN_SHARE : LEAST_SHARE) * all;
  if (hangul > 0 && hangul >= least("ko")) return "ko";
  // Japanese names and titles may be Han alone.
  if (kana >= KANA_SHARE * (han + kana) && han + kana >= least("ja") && kana > 0) return "ja";
  if (han > 0 && han >= least("zh")) return site === "ja" && count.han < FEW ? undefined : "zh";
  if (count.arabic > all / 2) return ARABIC.has(site) ? undefined : "ar";
  if (count.hebrew > all / 2) return "he";
  return count.latin < SENTENCE || !OTHER_LETTERS.has(site) ? undefined : "en";
}

/** A syllable of Hangul or a Han character says about as much as three Latin letters. */
const WEIGHT = 3;
/** Notes on computers are full of Latin words: a third of the text settles what the rest is written in. */
const LEAST_SHARE = 1 / 3;
/** A note that says a little in the site's language is in it. */
const OWN_SHARE = 0.1;
const ADDRESS = /https?:\/\/\S+/g;
const KANA_SHARE = 0.1;
const FEW = 20;
/** Letters. Every language calls notes "Home" or "Terraform"; a sentence is another matter. */
const SENTENCE = 30;

const ARABIC = new Set(["ar", "ckb", "fa", "ks", "ps", "sd", "ug", "ur"]);
/** Languages that are not written in Latin letters: a text that is, is none of theirs. */
const OTHER_LETTERS = new Set(
  "ko ja zh ar ckb fa ks ps sd ug ur he yi dv ru uk be bg mk el hy ka hi bn ta te kn ml mr gu pa ne si th lo my km am".split(
    " ",
  ),
);

function countScripts(text: string) {
  const count = { han: 0, kana: 0, hangul: 0, latin: 0, arabic: 0, hebrew: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code >= 0xc0) count.latin++;
    } else if (code >= 0xac00 && code <= 0xd7a3) count.hangul++;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) count.han++;
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) count.kana++;
    else if (code >= 0x600 && code <= 0x6ff) count.arabic++;
    else if (code >= 0x5d0 && code <= 0x5ea) count.hebrew++;
  }
  return count;
}
