import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { buildVault } from "../tests/browser/built-site.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../tests/browser/chromium.ts";
import { serveSite } from "../tests/browser/site-server.ts";
import { createVault, writeVault } from "./make-vault.ts";

const HELP = `node --import tsx bench/search-cost.ts [options]

What a reader's first search loads, and what work it is for the page's own thread. Each query is typed in a new browser.

  --notes 1000,10000   sizes of the vaults to make
  --vault DIR          measure this vault instead
  --site DIR           measure this site instead, which is built already
  --queries A,B        what to type
  --pause 0            milliseconds between keys
  --files              list what each query loads`;

/** Words of many notes and of few, endings, compounds, slips, 초성, half-typed, other scripts, and what nobody wrote. */
const QUERIES =
  '이벤트,메모리,캐시,서버에서,데이터베이스,데이터 동기화,로드밸런서,멀티스레딩,스레딩,컨테이너를,복습했다,책,ㅍㄹㅅㅅ,프로세ㅅ,시작하지,kubernetes,network policy,running,Node.js,ec2 인스턴스 종류,2025-02-03,"메모리 캐시",메모리 -캐시,똠얌꿍국수,코끼리를,존재하지않는낱말,xylophone,量子力学,機械学習';

const KINDS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["engine", /wasm\..*\.pagefind$/],
  ["worker", /pagefind-worker|engine/],
  ["entry", /pagefind-entry|\.pf_meta$/],
  ["words", /\.pf_index$/],
  ["texts", /\.pf_fragment$/],
  ["filters", /\.pf_filter$/],
  ["names", /\/_\/names\//],
  ["scripts", /\/_\//],
];

/** What one query costs a reader who has not searched before. */
interface SearchCost {
  readonly query: string;
  /** Bytes, compressed, by what they are. */
  readonly loaded: ReadonlyMap<string, number>;
  readonly files: readonly string[];
  /** Milliseconds of processor of the page's own thread, from the first key to the answer, and of the same query once more. */
  readonly work: number;
  readonly again: number;
  readonly longest: number;
  readonly status: string;
}

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      notes: { type: "string", default: "1000,10000" },
      vault: { type: "string" },
      site: { type: "string" },
      queries: { type: "string", default: QUERIES },
      pause: { type: "string", default: "0" },
      files: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...CHROMIUM_ARGS] });
  const folder = mkdtempSync(join(tmpdir(), "madang-search-cost-"));
  const measure = async (name: string, site: string): Promise<void> => {
    const server = await serveSite(site, "");
    const costs: SearchCost[] = [];
    for (const query of values.queries.split(","))
      costs.push(await searchCost(browser, `${server.url}/search/`, query, Number(values.pause)));
    await server.close();
    console.log(`\n${name}\n${tableOf(costs)}`);
    if (values.files) for (const { query, files } of costs) console.log(`\n${query}\n  ${files.join("\n  ")}`);
  };
  const build = async (name: string, vault: string): Promise<void> => {
    await buildVault(vault, join(folder, name));
    await measure(name, join(folder, name));
  };
  try {
    if (values.site !== undefined) return await measure(values.site, values.site);
    if (values.vault !== undefined) return await build(values.vault, values.vault);
    for (const size of values.notes.split(",")) {
      writeVault(join(folder, `vault-${size}`), createVault(Number(size)));
      await build(`${size} notes`, join(folder, `vault-${size}`));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function searchCost(browser: Browser, searchPage: string, query: string, pause: number): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded = new Map<string, number>();
  const files: string[] = [];
  // From any page: what every page has is loaded before.
  await page.goto(searchPage.replace(/search\/$/, "tags/"), { waitUntil: "networkidle" });
  const counted: Promise<void>[] = [];
  context.on("response", (response) => {
    counted.push(
      response.body().then((body) => {
        const size = Math.min(body.length, gzipSync(body, { level: 9 }).length);
        const kind = kindOf(response.url());
        loaded.set(kind, (loaded.get(kind) ?? 0) + size);
        files.push(`${size} ${decodeURIComponent(new URL(response.url()).pathname)}`);
      }),
    );
  });
  const devtools = await context.newCDPSession(page);
  // Processor time, so that a busy machine does not count.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(window, { longTasks: tasks });
  });
  const workOf = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  await page.keyboard.press("/");
  await page.locator("dialog .search-input").waitFor();
  const before = await workOf();
  await page.keyboard.type(query, { delay: pause });
  const status = await answerIn(page);
  const between = await workOf();
  await page.waitForLoadState("networkidle");
  await Promise.all(counted);
  // The second time nothing is loaded, and nothing is on its way.
  await page.keyboard.press("Space");
  await page.locator("dialog .search-input").fill("");
  await page.waitForTimeout(200);
  const start = await workOf();
  await page.locator("dialog .search-input").fill(query);
  await answerIn(page);
  const end = await workOf();
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  await context.close();
  return { query, loaded, files, work: between - before, again: end - start, longest, status };
}

async function answerIn(page: Page): Promise<string> {
  await page.locator(".search-results:not([aria-busy])").waitFor({ state: "attached" });
  await page.waitForFunction(() => /\S/.test(document.querySelector(".search-status")?.textContent ?? ""));
  await page.locator(".search-results:not([aria-busy])").waitFor({ state: "attached" });
  return (await page.locator(".search-status").textContent()) ?? "";
}

function kindOf(url: string): string {
  return KINDS.find(([, pattern]) => pattern.test(url))?.[0] ?? "other";
}

function tableOf(costs: readonly SearchCost[]): string {
  const names = [...KINDS.map(([name]) => name), "other"];
  const sum = ({ loaded }: SearchCost): number => [...loaded.values()].reduce((all, size) => all + size, 0);
  const cell = (text: string | number): string => String(text).padStart(9);
  const kB = (bytes: number): string => cell((bytes / 1000).toFixed(1));
  const rows = costs.map((cost) =>
    [
      ...names.map((name) => kB(cost.loaded.get(name) ?? 0)),
      kB(sum(cost)),
      cell(cost.work.toFixed(0)),
      cell(cost.again.toFixed(0)),
      cell(cost.longest.toFixed(0)),
      `  ${cost.query} · ${cost.status}`,
    ].join(""),
  );
  const most = Math.max(...costs.map(sum));
  const work = Math.max(...costs.map((cost) => cost.work));
  const again = Math.max(...costs.map((cost) => cost.again));
  return [
    `${[...names, "all kB", "ms", "again", "longest"].map(cell).join("")}`,
    ...rows,
    `most: ${(most / 1000).toFixed(1)} kB, ${work.toFixed(0)} ms, again ${again.toFixed(0)} ms`,
  ].join("\n");
}
