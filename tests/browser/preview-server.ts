import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SETTINGS } from "./built-site.ts";
import { type Running, startCommand } from "./command.ts";

/** A vault that can be written to, and its preview. */
export interface PreviewServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** The copy of the vault that is shown. */
  readonly vault: string;
}

/** Previews a copy of a vault, as `npm start` does, as long as `use` takes. */
export async function withPreview(original: string, use: (preview: PreviewServer) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "madang-preview-"));
  const vault = join(folder, "vault");
  await cp(original, vault, { recursive: true });
  const eleventy = ["node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.ts", "--serve"];
  const args = ["--import", "tsx", ...eleventy, `--port=${await freePort()}`];
  const running = startCommand(process.execPath, args, { ...SETTINGS, GARDEN_CONTENT: vault });
  try {
    await use({ url: await addressOf(running), vault });
  } finally {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The address it says it is at; Eleventy takes the next port where its own is taken. */
async function addressOf(running: Running): Promise<string> {
  let hasEnded = false;
  void running.ended.then(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    const told = /Preview at (http:\/\/[\w.]+:\d+)/.exec(running.output())?.[1];
    if (told !== undefined) return told;
    await wait(50);
  }
  throw new Error(`The preview ended:\n${running.output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 8080;
}
