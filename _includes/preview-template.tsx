import type { NavigationStrings } from "./navigation-strings.ts";

/** A link preview without its content, for `src/client/previews.ts` to copy. A page without it shows none. */
export function PreviewTemplate({ strings }: { readonly strings: NavigationStrings }) {
  return (
    <template id="_preview">
      <div class="link-preview popover hover-popover" role="dialog" aria-label={strings.preview} tabIndex={-1}>
        <div class="link-preview-head">
          <p class="link-preview-title" />
          <button type="button" class="link-preview-pin" aria-pressed="false">
            {strings.pinPreview}
          </button>
          <button type="button" class="link-preview-close">
            {strings.closePreview}
          </button>
        </div>
        <div class="link-preview-body markdown-preview-view markdown-rendered" />
        <p class="link-preview-hint" role="status" data-hint={strings.previewHint} />
      </div>
    </template>
  );
}
