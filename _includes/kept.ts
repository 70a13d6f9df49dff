import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";

/** The HTML of items, each rendered once however many pages show it. */
export function kept<Item extends object>(view: ComponentType<Item>): (items: readonly Item[]) => string {
  const known = new WeakMap<Item, string>();
  return (items) => {
    let html = "";
    for (const item of items) {
      let own = known.get(item);
      if (own === undefined) {
        own = renderToString(h(view, item));
        known.set(item, own);
      }
      html += own;
    }
    return html;
  };
}
