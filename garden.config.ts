import type { GardenOptions } from "./src/config.ts";

const garden: GardenOptions = {
  title: "Madang",
  description: "노트를 디지털 정원으로. A digital garden from your notes.",
  language: "ko",
};

export default garden;
