import type { Assets } from "../assets.ts";
import { attachmentUrl } from "../garden/href.ts";
import type { Diagnostic } from "../garden/site-types.ts";
import type { ParseOptions } from "../markdown/document.ts";
import type { OwnerParts } from "../pages/owner.ts";
import type { PictureHeaders } from "../pictures/picture-headers.ts";
import type { Settings } from "../settings.ts";
import type { ThemeFile } from "../theme/theme.ts";
import { readSlots } from "../vault/read-slots.ts";
import type { Vault } from "../vault/read-vault.ts";
import { accentCss, colourOf, cssOf, shadeOf } from "./accent.ts";
import { analyticsScript } from "./analytics.ts";
import { fontsCss } from "./fonts.ts";
import { createFooter, type FooterSources } from "./footer.ts";
import { SLOT_FOLDERS } from "./slots.ts";

/** What the owner added to the site, and the files it needs. */
export interface Owner {
  readonly parts: OwnerParts;
  /** Files to copy: where each goes, and where it lies. */
  readonly files: readonly (readonly [file: string, absolute: string])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The accent and the fonts, as style sheets that come before the owner's own. */
export function ownerStyles({ config, ownerFiles }: Settings): ThemeFile[] {
  return [
    { path: "theme.accent", css: accentCss(config.theme.accent) },
    { path: "theme.fonts", css: fontsCss(config.theme.fonts, ownerFiles.fonts) },
  ];
}

/** Gathers what the owner added: from the settings, from `.garden/slots/`, and for the footer from the garden. */
export function createOwner(
  settings: Settings,
  assets: Pick<Assets, "comments">,
  vault: Pick<Vault, "attachments" | "privatePaths">,
  headers: PictureHeaders,
  sources: FooterSources,
  options: ParseOptions,
): Owner {
  const { config, ownerFiles, slotFolders } = settings;
  const { slots, diagnostics } = readSlots(slotFolders, SLOT_FOLDERS);
  const attachments = [...vault.attachments.keys()];
  const footer = createFooter(config.footer, sources, { privatePaths: vault.privatePaths, attachments }, options);
  const { logo } = ownerFiles;
  const size = logo && headers.sizeAt(logo.absolute);
  const analytics = analyticsScript(config.analytics);
  const colour = colourOf(config.theme.accent);
  const shade = colour && shadeOf(colour, "light");
  return {
    parts: {
      home: config.home,
      words: config.words,
      slots,
      ...(footer.html === "" ? {} : { footer: footer.html }),
      ...(logo && { logo: { url: logo.url, ...(size && { width: size.width, height: size.height }) } }),
      ...(config.comments !== false && assets.comments
        ? { comments: { options: config.comments, script: assets.comments.script } }
        : {}),
      ...(analytics && { analytics }),
      ...(shade && { iconColours: { line: cssOf(shade.accent), ground: cssOf(shade.soft) } }),
    },
    files: [
      ...[...(logo === undefined ? [] : [logo]), ...ownerFiles.fonts].map(
        ({ url, absolute }) => [url.slice(1), absolute] as const,
      ),
      ...footer.files.map((path) => [attachmentUrl(path).slice(1), vault.attachments.get(path) ?? ""] as const),
    ],
    diagnostics: [...diagnostics, ...footer.diagnostics],
  };
}
