import type { VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";

/** The owner's own HTML, as it is. In the head nothing may stand round it. */
export function HeadSlot({ html }: { readonly html: string | undefined }): VNode | null {
  return html === undefined ? null : jsxTemplate([html]);
}

interface SlotProps {
  /** `"before-content"`. */
  readonly name: string;
  readonly html: string | undefined;
}

/** The owner's own HTML at a named place of the page. */
export function Slot({ name, html }: SlotProps) {
  if (html === undefined) return null;
  return <div class={`slot slot-${name}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
