// Eleventy 3 as it comes: markdown only, one layout, nothing of Madang. Run by Node itself, without tsx.
export default (eleventy) => {
  eleventy.addGlobalData("layout", "note.njk");
  return {
    dir: { input: "notes", includes: "../_includes", output: "_site" },
    templateFormats: ["md"],
    // Eleventy's default runs Liquid over every note; `LIQUID=off` spares it that.
    markdownTemplateEngine: process.env.LIQUID === "off" ? false : "liquid",
  };
};
