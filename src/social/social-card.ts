import { createHash } from "node:crypto";
import type { Url } from "../garden/site-types.ts";

/** What is written on the picture that stands for a page where a link to it is shown. */
export interface SocialCard {
  /** The site's name; `""` where it is the title. */
  readonly site: string;
  readonly title: string;
  /** One line under it: a date, tags. */
  readonly note: string;
  /** `"#1b6b4c"`. */
  readonly accent: string;
}

/** Pixels, as Open Graph's readers want them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where a card is served: what is on it is its name, so that a card drawn once need not be drawn again. */
export function cardUrlOf({ site, title, note, accent }: SocialCard): Url {
  const content = JSON.stringify([DESIGN, site, title, note, accent]);
  return `/_/social/${createHash("sha256").update(content).digest("hex").slice(0, 20)}.png`;
}

/** Another design is another picture: count up when `card-layout.ts` or the view changes. */
const DESIGN = 1;
