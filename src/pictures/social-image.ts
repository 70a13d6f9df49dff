import type { Diagnostic, SiteSettings, VaultPath } from "../garden/site-types.ts";

/** The settings without a picture that is not there, the picture to publish, and what there is to say. */
export function socialImageIn(
  site: SiteSettings,
  attachments: ReadonlyMap<VaultPath, string>,
): { site: SiteSettings; files: readonly VaultPath[]; diagnostics: readonly Diagnostic[] } {
  const { socialImage, ...rest } = site;
  if (socialImage === undefined) return { site, files: [], diagnostics: [] };
  if (attachments.has(socialImage)) return { site, files: [socialImage], diagnostics: [] };
  const missing: Diagnostic = {
    code: "missing-social-image",
    severity: "warning",
    path: "",
    message: `\`social.image\` names ${JSON.stringify(socialImage)}, and the vault has no such file.`,
    hint: "Write the picture's path in the vault, folders and all.",
  };
  return { site: rest, files: [], diagnostics: [missing] };
}
