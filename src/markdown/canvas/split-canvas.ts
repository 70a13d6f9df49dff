import { type Frontmatter, type Properties, splitFrontmatter } from "../frontmatter.ts";

/**
 * Splits a canvas into its properties and its nodes. Obsidian's file is JSON, with properties in `metadata.frontmatter`,
 * where the Digital Garden plugin keeps them; the plugin's own file is a note of HTML. Never throws.
 */
export function splitCanvas(text: string): Frontmatter {
  if (/^\s*---/.test(text)) return splitFrontmatter(text);
  // Obsidian makes a new canvas as an empty file.
  if (text.trim() === "") return { kind: "read", properties: {}, body: "{}", bodyLine: 1 };
  try {
    return { kind: "read", properties: propertiesIn(JSON.parse(text)), body: text, bodyLine: 1 };
  } catch (error) {
    const line = text.slice(0, placeOf(String(error), text)).split("\n").length;
    return { kind: "unreadable", raw: text, line, cause: "it is no valid JSON" };
  }
}

/** Not every Node says where the trouble is. */
function placeOf(message: string, text: string): number {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return Number(at);
  return message.includes("end of JSON") ? text.trimEnd().length : 0;
}

function propertiesIn(value: unknown): Properties {
  return objectIn(objectIn(objectIn(value).metadata).frontmatter);
}

function objectIn(value: unknown): Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Properties) : {};
}
