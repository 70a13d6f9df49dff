import { createRequire } from "node:module";

/** The reload messages that a preview sends to its browsers. */
export interface Reloads {
  /** How many have come. */
  count(): number;
  /** Resolves when more than `seen` have come; rejects after `patience` milliseconds. */
  after(seen: number, patience: number): Promise<void>;
  close(): void;
}

/** Listens as a browser's page does. `address` is the preview's, with `ws:`. */
export async function openReloads(address: string): Promise<Reloads> {
  const socket = new WebSocket(address);
  let come = 0;
  let wake = (): void => {};
  socket.on("message", (data) => {
    if ((JSON.parse(String(data)) as { type?: string }).type !== "eleventy.reload") return;
    come++;
    wake();
  });
  await new Promise<void>((resolve, reject) => {
    socket.on("open", resolve);
    socket.on("error", reject);
  });
  return {
    count: () => come,
    after: (seen, patience) =>
      new Promise((resolve, reject) => {
        const alarm = setTimeout(
          () => reject(new Error(`The preview sent no reload in ${patience} ms after a save.`)),
          patience,
        );
        wake = () => {
          if (come <= seen) return;
          clearTimeout(alarm);
          resolve();
        };
        wake();
      }),
    close: () => socket.close(),
  };
}

interface Socket {
  on(event: "message", listener: (data: Buffer) => void): void;
  on(event: "open", listener: () => void): void;
  on(event: "error", listener: (error: Error) => void): void;
  close(): void;
}

// Node 20 has no WebSocket of its own; Eleventy's dev server brings this one, without declarations.
const WebSocket = createRequire(import.meta.url)("ws") as new (address: string) => Socket;
