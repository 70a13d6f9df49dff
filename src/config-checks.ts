/** What a setting must be, where it is not. */
export type Check = (value: unknown) => string | undefined;

export const isText: Check = (value) => (typeof value === "string" ? undefined : "text");
export const isSwitch: Check = (value) => (typeof value === "boolean" ? undefined : "true or false");
export const isName: Check = (value) => (typeof value === "string" && value.trim() !== "" ? undefined : "a name");
export const isWeight: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 100 ? undefined : "a number from 0 to 100";
export const isTexts: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === "string") ? undefined : "a list of texts";
export const isSite: Check = (value) =>
  typeof value === "string" && isHttpUrl(value) ? undefined : 'an address such as "https://example.com/garden"';

/** One of these words. */
export function oneOf(...words: readonly string[]): Check {
  const wanted = words.map((word) => JSON.stringify(word));
  return (value) =>
    words.includes(value as string) ? undefined : `${wanted.slice(0, -1).join(", ")} or ${wanted.at(-1)}`;
}

export function everyText(value: unknown, holds: (text: string) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && holds(item));
}

/** A path that stays in its folder: `"themes/Minimal.css"`. */
export function isInnerPath(value: unknown): value is string {
  return typeof value === "string" && value !== "" && !/^[/\\]|^[a-z]+:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(value);
}

/** What is wrong with one setting, in a sentence; none where it is right. */
export function fieldProblems(key: string, check: Check | undefined, value: unknown): string[] {
  if (check === undefined) return [`there is no setting called \`${key}\``];
  const wanted = check(value);
  return wanted === undefined ? [] : [`\`${key}\` must be ${wanted}, not ${JSON.stringify(value)}`];
}

/** What is wrong with the settings of a group. Those of `required` must be there. */
export function groupProblems(
  group: string,
  value: unknown,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): string[] {
  if (!isObject(value)) return [`\`${group}\` must be an object`];
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  const keys = new Set(given.map(([key]) => key));
  return [
    ...given.flatMap(([key, field]) =>
      fieldProblems(`${group}.${key}`, Object.hasOwn(checks, key) ? checks[key] : undefined, field),
    ),
    ...required.filter((key) => !keys.has(key)).map((key) => `\`${group}.${key}\` is missing`),
  ];
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHttpUrl(value: string): boolean {
  try {
    const { protocol, pathname, search, hash } = new URL(value);
    decodeURI(pathname);
    return /^https?:$/.test(protocol) && search === "" && hash === "";
  } catch {
    return false;
  }
}

export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
