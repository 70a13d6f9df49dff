import garden from "./garden.config.ts";
import { madang } from "./src/eleventy.ts";
import type { EleventyConfig } from "./src/eleventy-types.ts";

export default (eleventy: EleventyConfig) => madang(eleventy, import.meta.dirname, garden);
