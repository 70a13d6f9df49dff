import type { Strings } from "./strings.ts";

interface PreviewTemplateProps {
  readonly strings: Strings;
  /** Whether what is shown can be opened beside the note. */
  readonly beside: boolean;
}

/** A link preview without its content, for `src/client/previews.ts` to copy. A page without it shows none. */
export function PreviewTemplate({ strings: all, beside }: PreviewTemplateProps) {
  const { navigation: strings } = all;
  return (
    <template id="_preview">
      <div class="link-preview popover hover-popover" role="dialog" aria-label={strings.preview} tabIndex={-1}>
        <div class="link-preview-head">
          <p class="link-preview-title" />
          {beside && (
            <button type="button" class="link-preview-beside">
              {all.stack.openBeside}
            </button>
          )}
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
