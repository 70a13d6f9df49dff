import { type ComponentType, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { fileOf } from "../garden/addresses.ts";
import type { Url } from "../garden/site-types.ts";
import type { Page } from "./site.ts";

/** The page at an address: a view, and a function that says what to show in it; `search` where it is to be found. */
export function createPage<Props extends object>(
  url: Url,
  view: ComponentType<Props>,
  propsOf: () => Props,
  search?: Page["search"],
): Page {
  return {
    url,
    file: fileOf(url),
    render: () => `<!doctype html>\n${renderToString(h(view, propsOf()))}\n`,
    ...(search && { search }),
  };
}
