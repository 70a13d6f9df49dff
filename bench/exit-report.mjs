// Preloaded into a measured process with `--import`. As it exits, it writes what it cost to the file BENCH_REPORT:
// {"cpu": seconds, "memory": bytes}, those of its children (esbuild, Pagefind) included where /proc tells them.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const report = process.env.BENCH_REPORT;
if (isMainThread && report !== undefined) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const children = childrenOf("self");
    writeFileSync(
      report,
      JSON.stringify({
        cpu: (user + system) / 1e6 + ticksOf("self").waited / TICKS + sum(children, (id) => allTicksOf(id) / TICKS),
        memory: peakOf("self", process.resourceUsage().maxRSS * 1024) + sum(children, (id) => peakOf(id, 0)),
      }),
    );
  });
}

/** Clock ticks a second, on every Linux that Node runs on. */
const TICKS = 100;

function sum(ids, figureOf) {
  return ids.reduce((total, id) => total + figureOf(id), 0);
}

/** Children still running; the CPU of those that ended is in the parent's own account. */
function childrenOf(id) {
  const own = id === "self" ? process.pid : id;
  return proc(`${own}/task/${own}/children`).split(" ").filter(Boolean);
}

function allTicksOf(id) {
  const { own, waited } = ticksOf(id);
  return own + waited;
}

function ticksOf(id) {
  // The second field is the program's name in brackets and may hold spaces; the numbers follow the last bracket.
  const fields = proc(`${id}/stat`).replace(/^.*\)/s, "").trim().split(" ").map(Number);
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11);
  return { own: utime + stime, waited: cutime + cstime };
}

function peakOf(id, otherwise) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(proc(`${id}/status`))?.[1];
  return kilobytes === undefined ? otherwise : Number(kilobytes) * 1024;
}

function proc(path) {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}
