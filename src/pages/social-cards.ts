import type { Features, SiteSettings, Url } from "../garden/site-types.ts";
import type { Garden, Note } from "../garden/types.ts";
import type { SocialCard } from "../social/social-card.ts";
import { createDateFormat } from "./date-format.ts";
import { ownPictureOf } from "./own-picture.ts";

/** The drawn pictures that stand for pages without one of their own. */
export interface SocialCards {
  /** The address of a page's card; `undefined` where none is drawn. */
  readonly of: (note: Note | undefined) => Url | undefined;
  /** Every card by its address, each once. */
  readonly all: () => ReadonlyMap<Url, SocialCard>;
}

interface CardOptions {
  readonly garden: Garden;
  readonly settings: SiteSettings;
  /** `"#1b6b4c"`. */
  readonly accent: string;
  readonly urlOf: (card: SocialCard) => Url;
}

/** Cards need whole addresses; the owner's own picture for the site leaves nothing to draw. */
export function createSocialCards({ garden, settings, accent, urlOf }: CardOptions): SocialCards {
  const { socialCards = "none", socialImage, url } = settings;
  if (socialCards === "none" || socialImage !== undefined || url === "") return NONE;
  const dates = createDateFormat(settings.language);
  const home = garden.home === undefined ? undefined : garden.notes.get(garden.home);
  const site: SocialCard = { site: "", title: settings.title, note: settings.description, accent };
  const siteUrl = urlOf(site);

  const cardOf = (note: Note): SocialCard => ({
    site: note.title === settings.title ? "" : settings.title,
    title: note.title,
    note: lineOf(note, { ...settings.features, ...note.features }),
    accent,
  });
  const lineOf = (note: Note, features: Features): string => {
    const date = (features.created ? note.created : undefined) ?? (features.updated ? note.updated : undefined);
    const tags = features.tags ? note.tagKeys.slice(0, MOST_TAGS) : [];
    const names = tags.flatMap((key) => garden.tags.get(key)?.name ?? []);
    return [date === undefined ? "" : dates.day(date).text, ...names].filter((part) => part !== "").join(" · ");
  };
  // Each costs some 15 ms to draw, and a machine that builds afresh draws them all.
  const hasOwn = socialCards === "notes" || (socialCards === "auto" && garden.notes.size <= MOST_UNASKED);
  const isOwn = (note: Note | undefined): note is Note => hasOwn && note !== undefined && note !== home;

  return {
    of: (note) => (isOwn(note) ? urlOf(cardOf(note)) : siteUrl),
    all: () => {
      const cards = new Map([[siteUrl, site]]);
      for (const note of garden.notes.values()) {
        if (!isOwn(note) || ownPictureOf(note, garden) !== undefined) continue;
        const card = cardOf(note);
        cards.set(urlOf(card), card);
      }
      return cards;
    },
  };
}

const NONE: SocialCards = { of: () => undefined, all: () => new Map() };
const MOST_TAGS = 3;
const MOST_UNASKED = 1000;
