import { type Check, isName, isObject, isSite } from "../config-checks.ts";

/** Counts visits without cookies or a trace of who came. Each is one deferred script, and nothing where none is named. */
export type AnalyticsOptions =
  /** https://plausible.io, or the address of one's own. */
  | { readonly provider: "plausible"; readonly domain: string; readonly src?: string }
  /** https://umami.is, or the address of one's own. */
  | { readonly provider: "umami"; readonly websiteId: string; readonly src?: string }
  /** https://www.goatcounter.com: the `code` in `code.goatcounter.com`, or the address of one's own counter. */
  | { readonly provider: "goatcounter"; readonly code: string; readonly src?: string }
  /** Any other. */
  | { readonly provider: "script"; readonly src: string; readonly attributes?: Readonly<Record<string, string>> };

/** A script as the head of a page has it. */
export interface ScriptItem {
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The script that a page loads when it has nothing else to do. */
export function analyticsScript(options: AnalyticsOptions | false): ScriptItem | undefined {
  if (options === false) return undefined;
  switch (options.provider) {
    case "plausible":
      return {
        src: options.src ?? "https://plausible.io/js/script.js",
        attributes: { "data-domain": options.domain },
      };
    case "umami":
      return {
        src: options.src ?? "https://cloud.umami.is/script.js",
        attributes: { "data-website-id": options.websiteId, "data-do-not-track": "true" },
      };
    case "goatcounter":
      return {
        src: options.src ?? "https://gc.zgo.at/count.js",
        attributes: {
          "data-goatcounter": options.code.startsWith("http")
            ? options.code
            : `https://${options.code}.goatcounter.com/count`,
        },
      };
    case "script":
      return { src: options.src, attributes: options.attributes ?? {} };
  }
}

const isScript: Check = (value) =>
  isSite(value) === undefined || (typeof value === "string" && /^\/(?!\/)\S+$/.test(value))
    ? undefined
    : 'the address of a script such as "https://stats.example.com/script.js"';

const isAttributes: Check = (value) =>
  isObject(value) &&
  Object.entries(value).every(([name, text]) => /^data-[\w-]+$/.test(name) && typeof text === "string")
    ? undefined
    : 'texts by the name of a data attribute, such as { "data-site": "1" }';

const isHost: Check = (value) =>
  typeof value === "string" && /^[^\s/:"'<>]+(?:,[^\s/:"'<>]+)*$/.test(value)
    ? undefined
    : 'a domain such as "example.com"';

const isCounter: Check = (value) =>
  typeof value === "string" && (/^[a-z\d-]+$/i.test(value) || isSite(value) === undefined)
    ? undefined
    : 'the code in "code.goatcounter.com", or the address of a counter';

/** What the settings of each provider must be. */
export const ANALYTICS_CHECKS: Readonly<
  Record<
    AnalyticsOptions["provider"],
    { readonly checks: Readonly<Record<string, Check>>; readonly required: readonly string[] }
  >
> = {
  plausible: { checks: { domain: isHost, src: isScript }, required: ["domain"] },
  umami: { checks: { websiteId: isName, src: isScript }, required: ["websiteId"] },
  goatcounter: { checks: { code: isCounter, src: isScript }, required: ["code"] },
  script: { checks: { src: isScript, attributes: isAttributes }, required: ["src"] },
};
