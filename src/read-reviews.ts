import type { ReviewRule } from "./garden/reviews.ts";
import type { Diagnostic, VaultPath } from "./garden/site-types.ts";
import type { TextRenderer } from "./markdown/render-text.ts";
import type { ReviewTemplate } from "./pages/site.ts";
import type { ReviewOptions } from "./reviews/review-options.ts";
import { parseTemplate } from "./reviews/template.ts";
import { readTemplates } from "./vault/read-templates.ts";

/** The owner's reviews, ready for the garden and its pages: rule by rule, none where its template cannot be read. */
export interface Reviews {
  readonly rules: readonly (ReviewRule | undefined)[];
  readonly templates: readonly (ReviewTemplate | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the templates of reviews and takes them apart. */
export function readReviews(vaultRoot: string, options: readonly ReviewOptions[]): Reviews {
  const { files, diagnostics } = readTemplates(
    vaultRoot,
    options.map(({ template }) => template),
  );
  const parsed = new Map(
    [...files.values()].map(({ path, text, firstLine }) => [path, parseTemplate(path, text, firstLine)]),
  );
  return {
    rules: options.map((rule) => (parsed.has(rule.template) ? rule : undefined)),
    templates: options.map(({ template, title }) => {
      const found = parsed.get(template);
      return found && { ...found, ...(title === undefined ? {} : { title }) };
    }),
    diagnostics: [...diagnostics, ...[...parsed.values()].flatMap((template) => template.diagnostics)],
  };
}

/** The files of the vault that templates show. */
export function attachmentsOfReviews({ templates }: Reviews, texts: () => TextRenderer): readonly VaultPath[] {
  return templates.flatMap((template) => {
    if (template === undefined) return [];
    const text = template.parts.filter((part) => typeof part === "string").join("");
    return texts().attachmentsIn(`${template.path}/template`, text);
  });
}
