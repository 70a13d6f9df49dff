import type { Properties } from "../markdown/frontmatter.ts";
import { isFalse, isTrue } from "../markdown/properties.ts";

/** What a note's properties wish: to be published, to stay private, or both at once, which is private. */
export type Wish = "public" | "private" | "contradicted";

/** Which notes ask to be published: those that say so (`flag`), or all that do not say no (`all`). */
export type PublishMode = "flag" | "all";

/** The publish gate. `dg-publish` opens it; `draft: true` and `publish: false` close it whatever else is said. */
export function wishOf(properties: Properties, mode: PublishMode): Wish {
  const nested = properties["dg-note-properties"];
  const own = typeof nested === "object" && nested !== null ? (nested as Properties) : {};
  const closed = [properties, own].some((each) => isTrue(each.draft) || isFalse(each.publish));
  const flagged = isTrue(properties["dg-publish"]);
  const asked = mode === "all" ? !isFalse(properties["dg-publish"]) : flagged;
  if (!asked) return "private";
  return closed ? (flagged ? "contradicted" : "private") : "public";
}

/** Whether properties that cannot be read look like a note's that asked to be published. */
export function seemsToAsk(raw: string, mode: PublishMode): boolean {
  const flag = /dg-publish["']?\s*:\s*["']?(\w+)/.exec(raw)?.[1]?.toLowerCase();
  return mode === "all" ? flag !== "false" : flag === "true" || (flag === undefined && raw.includes("dg-publish"));
}
