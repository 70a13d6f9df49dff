import type { IncomingMessage, ServerResponse } from "node:http";

// Eleventy 3 ships no declarations. These are the few calls Madang makes. https://www.11ty.dev/docs/config/

/** What `eleventy.config.ts` is given. */
export interface EleventyConfig {
  setQuietMode(quiet: boolean): void;
  setServerOptions(options: ServerOptions): void;
  /** A template that lies in no file; `data` joins its data cascade. */
  addTemplate(name: string, template: { data: () => Promise<object>; render: (data: never) => string }): void;
  on(event: "eleventy.after", listener: () => Promise<void>): void;
}

/** https://www.11ty.dev/docs/dev-server/#options */
export interface ServerOptions {
  readonly pathPrefix?: string;
  readonly middleware?: readonly Middleware[];
  readonly ready?: (server: DevServer) => void | Promise<void>;
  readonly messageOnStart?: (about: { readonly localhostUrl: string }) => string;
}

/** A `isCustomErrorPage` keeps the server from locking an error page's scripts out. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse & { isCustomErrorPage?: boolean },
  next: () => void,
) => void;

export interface DevServer {
  /** Makes every open page load again. */
  reload(event: object): void;
}
