import type { Url } from "../garden/site-types.ts";
import type { ScriptItem } from "../owner/analytics.ts";
import type { CommentsOptions, HomeOptions } from "../owner/owner-options.ts";
import type { Slots } from "../owner/slots.ts";
import type { OwnerWords } from "../owner/words.ts";

/** What pages show of their owner besides notes. Addresses are without the base path. */
export interface OwnerParts {
  readonly home: HomeOptions;
  /** Words of the interface, said otherwise. */
  readonly words?: OwnerWords;
  readonly logo?: { readonly url: Url; readonly width?: number; readonly height?: number };
  /** HTML. */
  readonly footer?: string;
  readonly slots?: Slots;
  /** `script` is asked for on pages with comments only. */
  readonly comments?: { readonly options: CommentsOptions; readonly script: Url };
  readonly analytics?: ScriptItem;
  /** The colours of the site's icon, where they are not Madang's. */
  readonly iconColours?: { readonly line: string; readonly ground: string };
}
