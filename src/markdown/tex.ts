import temml from "temml";

/** A formula as MathML, or why there is none. */
export type Mathml = { readonly html: string } | { readonly problem: string };

/**
 * Makes MathML of TeX, formula after formula of one note: what one defines (`\newcommand`, `\def`) holds for the next,
 * as in Obsidian. No formula and no note of formulas takes without end, whatever its macros do.
 */
export function createTypesetter(): (tex: string, isDisplayed: boolean) => Mathml {
  const macros: Record<string, unknown> = {};
  let overspent = 0;
  return (tex, isDisplayed) => {
    if (tex.length > LONGEST) return { problem: `The formula is longer than ${LONGEST} characters` };
    if (overspent > MOST_STEPS * 5) return { problem: "The note's macros expand without end" };
    let steps = 0;
    // Temml bounds how often macros expand, not what they expand to; it looks up each token here.
    const counted = new Proxy(macros, {
      getOwnPropertyDescriptor(target, name) {
        if (++steps > MOST_STEPS) throw new RangeError("The formula's macros expand without end");
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    try {
      const html = temml.renderToString(lastingDefinitions(tex), {
        displayMode: isDisplayed,
        throwOnError: true,
        macros: counted,
        maxSize: LARGEST,
        maxExpand: 1000,
      });
      return { html };
    } catch (error) {
      return { problem: reasonOf(error) };
    } finally {
      if (steps > tex.length * USUAL_STEPS) overspent += steps;
    }
  };
}

const LONGEST = 10_000;
const MOST_STEPS = 200_000;
/** For each character; only macros take more. */
const USUAL_STEPS = 50;
/** In em. */
const LARGEST: [number, number] = [50, 50];

/** Temml forgets what a formula defines unless it says `\gdef`, and lets nobody define `\R` anew. */
function lastingDefinitions(tex: string): string {
  if (!tex.includes("\\")) return tex;
  return tex
    .replace(NEW_COMMAND, (_, braced: string | undefined, bare: string | undefined, count = "0") => {
      const parameters = Array.from({ length: Number(count) }, (_, i) => `#${i + 1}`);
      return `\\gdef${braced ?? bare}${parameters.join("")}`;
    })
    .replace(/\\def(?![A-Za-z])/g, "\\gdef");
}

const NEW_COMMAND =
  /\\(?:re|provide)?newcommand\*?\s{0,9}(?:\{\s{0,9}(\\[A-Za-z]+|\\.)\s{0,9}\}|(\\[A-Za-z]+|\\.))\s{0,9}(?:\[(\d)\])?(?=\s{0,9}\{)/g;

/** What is wrong, without the piece of source that Temml underlines. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith("Maximum call stack")) return "The formula is nested too deep";
  return message
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}
