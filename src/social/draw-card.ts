import { h, type VNode } from "preact";
import satori from "satori";
import { SocialCard as CardView } from "../../_includes/social-card.tsx";
import type { CardFonts } from "./card-fonts.ts";
import { cardText, titleSettingOf } from "./card-layout.ts";
import { CARD_SIZE, type SocialCard } from "./social-card.ts";

/**
 * A card as SVG, its letters as shapes, so that it looks the same on every machine. Signs that the font lacks are left out; a text
 * with such a letter is, for words with holes say something else, and the site's name stands in for the title.
 */
export async function drawCard(card: SocialCard, fonts: CardFonts): Promise<string> {
  const texts = { site: cardText(card.site), title: cardText(card.title), note: cardText(card.note) };
  const first = await drawn(texts, card.accent, fonts);
  if (first.missing === "") return first.svg;
  const lacking = new Set(first.missing);
  const [site, title, note] = [texts.site, texts.title, texts.note].map((text) => withoutLacking(text, lacking));
  const spare = title === "" ? { site: "", title: site ?? "" } : { site: site ?? "", title: title ?? "" };
  return (await drawn({ ...spare, note: note ?? "" }, card.accent, fonts)).svg;
}

type Texts = Pick<SocialCard, "site" | "title" | "note">;

async function drawn(
  { site, title, note }: Texts,
  accent: string,
  fonts: CardFonts,
): Promise<{ svg: string; missing: string }> {
  let missing = "";
  const used = [fonts.fontsFor(site + note, 500), fonts.fontsFor(title, 700)].flat();
  const setText = (text: string, weight: 500 | 700) => ({
    text,
    fonts: fonts
      .fontsFor(text, weight)
      .map(({ name }) => name)
      .join(", "),
  });
  const { size, lines, wordBreak } = titleSettingOf(title);
  const view = h(CardView, {
    site: setText(site, 500),
    title: setText(title, 700),
    note: setText(note, 500),
    titleSize: size,
    titleLines: lines,
    wordBreak,
    accent,
  });
  const svg = await satori(view as VNode as Parameters<typeof satori>[0], {
    ...CARD_SIZE,
    fonts: [...used],
    // Asked for what no font has.
    loadAdditionalAsset: async (_, text) => {
      missing += text;
      return [];
    },
  });
  return { svg, missing };
}

function withoutLacking(text: string, lacking: ReadonlySet<string>): string {
  const kept = [...text].filter((character) => !lacking.has(character));
  const isWhole = [...text].every((character) => !lacking.has(character) || !/[\p{L}\p{M}\p{N}]/u.test(character));
  return isWhole ? kept.join("").replace(/\s+/g, " ").trim() : "";
}
