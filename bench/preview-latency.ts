import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import garden from "../garden.config.ts";
import type { GardenJson } from "../src/outputs/garden-json.ts";
import { readSettings } from "../src/settings.ts";
import { openReloads, type Reloads } from "./reloads.ts";

export interface PreviewLatency {
  /** Seconds from the start of the command to the first page. */
  readonly start: number;
  /** Milliseconds, one for each save: from the write on disk to the reloaded page with the new word in hand. */
  readonly saves: readonly number[];
}

/**
 * Starts the preview of `vault`, as `npm start` does but without `node --watch`, and saves `saves` notes in it one after
 * the other, as an editor would. The vault is changed by it.
 */
export async function previewLatencyOf(projectRoot: string, vault: string, saves: number): Promise<PreviewLatency> {
  const { vaultRoot, site } = readSettings(projectRoot, garden, { GARDEN_CONTENT: vault });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const started = performance.now();
  const server = spawn(process.execPath, ["--import", "tsx", ELEVENTY, CONFIG, "--serve", `--port=${port}`], {
    cwd: projectRoot,
    env: { ...process.env, GARDEN_CONTENT: vault, GARDEN_SEARCH: "off" },
    stdio: "ignore",
  });
  try {
    await firstAnswer(`${origin}${site.basePath}/`, server);
    const start = (performance.now() - started) / 1000;
    const { notes } = JSON.parse(await textOf(`${origin}${site.basePath}/garden.json`)) as GardenJson;
    const reloads = await openReloads(`ws://localhost:${port}`);
    const times: number[] = [];
    for (let i = 0; i < saves; i++) {
      // Time for the watcher to be at rest, as it is between two saves of a writer.
      await wait(REST);
      const note = notes[Math.floor(((i + 0.5) * notes.length) / saves)];
      if (note === undefined) throw new Error(`The vault has no published note to save: ${vault}`);
      times.push(
        await save(join(vaultRoot, note.path), `${origin}${site.basePath}${note.url}`, `bench${i}word`, reloads),
      );
    }
    reloads.close();
    return { start, saves: times };
  } finally {
    await end(server);
  }
}

/** Milliseconds from writing `word` to having it on the page that the reload message made us fetch. */
async function save(file: string, url: string, word: string, reloads: Reloads): Promise<number> {
  const before = reloads.count();
  const started = performance.now();
  appendFileSync(file, `\n\n${word}\n`);
  for (let seen = before; ; seen++) {
    await reloads.after(seen, PATIENCE);
    if ((await textOf(url)).includes(word)) return performance.now() - started;
  }
}

async function firstAnswer(url: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + PATIENCE_AT_START;
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The preview ended with ${server.exitCode} before it answered.`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.text();
    if (answer?.ok === true) return;
    await wait(50);
  }
  throw new Error(`The preview did not answer at ${url}.`);
}

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The preview answers ${answer.status} at ${url}.`);
  return answer.text();
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

const ELEVENTY = "node_modules/@11ty/eleventy/cmd.cjs";
const CONFIG = "--config=eleventy.config.ts";
/** Milliseconds. */
const REST = 500;
const PATIENCE = 10_000;
const PATIENCE_AT_START = 120_000;
