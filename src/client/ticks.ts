import { readTicks, type Tick, type Ticks, ticksFromMarkdown, ticksToMarkdown, writeTicks } from "./tick-store.ts";

/** Lets readers tick tasks for themselves: on this device, and nowhere else. */
export function startTicks(): void {
  const ticks = new Map(readTicks());
  nameBoxes();
  showTicks(ticks);
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.key === undefined) return;
    const isOwn = target.checked !== (target.dataset.author === "done");
    if (isOwn) ticks.set(target.dataset.key, tickOf(target));
    else ticks.delete(target.dataset.key);
    writeTicks(ticks);
    showTicks(ticks);
  });
  addEventListener("storage", () => {
    ticks.clear();
    for (const [key, tick] of readTicks()) ticks.set(key, tick);
    showTicks(ticks);
  });
  const panel = document.querySelector<HTMLElement>(".task-ticks");
  if (panel !== null) startPanel(panel, ticks);
}

/** A note's boxes are known by their place, those of the list of tasks say their key themselves. */
function nameBoxes(): void {
  const keys = document.querySelector<HTMLElement>("[data-task-keys]")?.dataset.taskKeys?.split(" ") ?? [];
  keys.forEach((key, i) => {
    const box = document.getElementById(`task_${i + 1}`);
    if (box instanceof HTMLInputElement) box.dataset.key = key;
  });
  for (const box of boxes()) {
    box.dataset.author = box.checked ? "done" : "open";
    box.disabled = false;
  }
}

function boxes(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>("input.task-list-item-checkbox[data-key]");
}

/** Also boxes of the same task elsewhere on the page. */
function showTicks(ticks: Ticks): void {
  for (const box of boxes()) {
    const tick = ticks.get(box.dataset.key ?? "");
    box.checked = tick?.checked ?? box.dataset.author === "done";
    const item = box.closest(".task-list-item");
    item?.classList.toggle("is-checked", box.checked);
    item?.classList.toggle("is-mine", tick !== undefined);
  }
}

function tickOf(box: HTMLInputElement): Tick {
  const item = box.closest("li");
  const link = item?.querySelector<HTMLAnchorElement>(":scope > a.task-place, :scope > a:not(.task-from)");
  const isListed = box.closest(".task-sections") !== null;
  const address = isListed ? link?.href : `${location.origin}${location.pathname}#${box.id}`;
  return { checked: box.checked, text: box.getAttribute("aria-label") ?? "", address: address ?? location.href };
}

function startPanel(panel: HTMLElement, ticks: Map<string, Tick>): void {
  panel.hidden = false;
  const output = panel.querySelector("output");
  const say = (text: string): void => {
    if (output) output.value = text;
  };
  panel.addEventListener("click", ({ target }) => {
    const asked = target instanceof HTMLButtonElement ? target.dataset.ticks : undefined;
    if (asked === "export") save(ticksToMarkdown(ticks, document.title), `${panel.dataset.file ?? "ticks"}.md`);
    if (asked !== "forget") return;
    ticks.clear();
    writeTicks(ticks);
    showTicks(ticks);
    say(panel.dataset.forgotten ?? "");
  });
  const file = panel.querySelector<HTMLInputElement>("input[type=file]");
  file?.addEventListener("change", async () => {
    const found = ticksFromMarkdown((await file.files?.[0]?.text()) ?? "");
    for (const [key, tick] of found) ticks.set(key, tick);
    file.value = "";
    writeTicks(ticks);
    showTicks(ticks);
    say((panel.dataset.imported ?? "").replace("{count}", String(found.size)));
  });
}

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
