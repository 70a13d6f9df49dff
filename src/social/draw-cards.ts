import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import type { Diagnostic, Url } from "../garden/site-types.ts";
import { plainCard } from "./plain-card.ts";
import type { SocialCard } from "./social-card.ts";

export interface CardDrawing {
  /** Where pictures are kept from build to build. */
  readonly cache: string;
  /** Puts a file into the site. */
  readonly copy: (file: string, from: string) => void;
  readonly write: (file: string, content: Uint8Array) => void;
  /** Told how many of those that were not at hand are drawn. */
  readonly onDone?: (done: number, all: number) => void;
}

/**
 * Puts every card into the site; those that an earlier build has drawn are only copied. Rejects for no card: where one cannot be
 * drawn, one without words stands at its address, which pages have named by then.
 */
export async function drawCards(
  cards: ReadonlyMap<Url, SocialCard>,
  { cache, copy, write, onDone }: CardDrawing,
): Promise<{ readonly drawn: number; readonly diagnostics: readonly Diagnostic[] }> {
  const fileOf = (url: Url): string => join(cache, `card-${basename(url)}`);
  const waiting = [...cards].filter(([url]) => !existsSync(fileOf(url)));
  const all = waiting.length;
  const diagnostics: Diagnostic[] = [];
  if (all > 0) {
    try {
      const draw = await createDrawer();
      mkdirSync(cache, { recursive: true });
      let done = 0;
      const worker = async (): Promise<void> => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          writeWhole(fileOf(next[0]), await draw(next[1]));
          onDone?.(++done, all);
        }
      };
      await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism() + 1) }, worker));
    } catch (error) {
      const said = error instanceof Error ? error.message.split("\n")[0] : String(error);
      diagnostics.push({ ...NOT_DRAWN, message: `${NOT_DRAWN.message}: ${said}` });
    }
  }
  for (const [url, { accent }] of cards) {
    if (existsSync(fileOf(url))) copy(url.slice(1), fileOf(url));
    else write(url.slice(1), plainCard(accent));
  }
  return { drawn: diagnostics.length > 0 ? 0 : all, diagnostics };
}

/** A way to draw single cards, for a preview. What draws is loaded with the first. */
export function createCardDrawer(): (card: SocialCard) => Promise<Uint8Array> {
  let drawer: ReturnType<typeof createDrawer> | undefined;
  return async (card) => {
    drawer ??= createDrawer();
    return (await drawer)(card);
  };
}

/** Loaded where there is something to draw. */
async function createDrawer(): Promise<(card: SocialCard) => Promise<Buffer>> {
  const [{ default: sharp }, { drawCard }, { createCardFonts }] = await Promise.all([
    import("sharp"),
    import("./draw-card.ts"),
    import("./card-fonts.ts"),
  ]);
  sharp.concurrency(1);
  sharp.cache(false);
  const fonts = createCardFonts();
  return async (card) => {
    const svg = await drawCard(card, fonts).catch(() => drawCard({ ...card, site: "", title: "", note: "" }, fonts));
    return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 7 }).toBuffer();
  };
}

const MOST_AT_ONCE = 4;

/** A build that is stopped half way must not leave half a picture. */
function writeWhole(absolute: string, content: Buffer): void {
  const unfinished = `${absolute}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, absolute);
}

const NOT_DRAWN: Diagnostic = {
  code: "no-social-cards",
  severity: "warning",
  path: "",
  message: "The pictures for links to this site could not be drawn",
  hint: 'Install with `npm ci` on the machine that builds, or set `images: { social: "none" }`.',
};
