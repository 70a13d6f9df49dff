import { ADDRESS_WORDS, type ReviewRule } from "../garden/reviews.ts";

/** Pages that look back on each week, month, quarter or year, written by a template. */
export interface ReviewOptions extends ReviewRule {
  /** The template's path in the vault: `"Templates/Month.md"`. Its text is published by this, whatever its properties say. */
  readonly template: string;
  /** `"{{period.name}} in review"`. */
  readonly title?: string;
}

/** What is wrong with the setting, if something is. */
export function reviewsProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'a list such as [{ every: "month", template: "Templates/Month.md" }]';
  for (const [i, review] of value.entries()) {
    const problem = reviewProblem(review);
    if (problem !== undefined) return `a list in which number ${i + 1} ${problem}`;
  }
  return undefined;
}

function reviewProblem(review: unknown): string | undefined {
  if (typeof review !== "object" || review === null || Array.isArray(review)) return "is an object";
  const { every, template, permalink, title, ...others } = review as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) return `has no \`${other}\``;
  if (!["week", "month", "quarter", "year"].includes(every as string))
    return 'has `every: "week"`, `"month"`, `"quarter"` or `"year"`';
  if (
    typeof template !== "string" ||
    !/\.md$/i.test(template) ||
    /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(template)
  )
    return 'has a `template` by its path in the vault, such as "Templates/Month.md"';
  if (title !== undefined && typeof title !== "string") return "has text as its `title`";
  if (permalink !== undefined && !isAddress(permalink))
    return `has a \`permalink\` that begins with / and names the period, such as "/reviews/{{period.key}}/" (${Object.keys(ADDRESS_WORDS).join(", ")})`;
  return undefined;
}

function isAddress(value: unknown): boolean {
  if (typeof value !== "string" || !value.startsWith("/")) return false;
  const words = [...value.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, word = ""]) => word);
  return words.length > 0 && words.every((word) => Object.hasOwn(ADDRESS_WORDS, word));
}
