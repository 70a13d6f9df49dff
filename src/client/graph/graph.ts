import type { GraphJson } from "../../outputs/graph-json.ts";
import { type Colours, readColours } from "./colours.ts";
import { createModel, type GraphModel, neighbourTowards, wayBetween } from "./graph-model.ts";
import { groupsOf } from "./groups.ts";
import { fillLegend } from "./legend.ts";
import { fillList, fillSelect, progressOf } from "./lists.ts";
import type { Picture, Scene } from "./picture.ts";
import { createSay } from "./say.ts";
import { noteCalled, selectionOf } from "./selection.ts";
import { queryOf, readState, type ViewState } from "./view-state.ts";

/** Makes the page of the graph answer. Without WebGL there is no picture, and all the rest. */
export async function startGraph(): Promise<void> {
  const page = document.querySelector<HTMLElement>("[data-graph]");
  if (page === null) return;
  page.hidden = false;
  const say = createSay(JSON.parse(page.dataset.strings ?? "{}"));
  const status = partOf(page, ".graph-status");
  const stage = partOf(page, ".graph-stage");
  stage.ariaBusy = "true";
  try {
    const [response, picture] = await Promise.all([fetch(page.dataset.graph ?? ""), import("./picture.ts")]);
    const model = createModel((await response.json()) as GraphJson);
    const view = createView(page, model, say);
    view.start(picture.createPicture);
  } catch {
    stage.hidden = true;
    status.textContent = say("failed");
  }
  stage.ariaBusy = null;
}

interface View {
  start(createPicture: typeof import("./picture.ts").createPicture): void;
}

function createView(page: HTMLElement, model: GraphModel, say: ReturnType<typeof createSay>): View {
  const controls = partOf(page, ".graph-controls") as HTMLFormElement;
  const path = partOf(page, ".graph-path") as HTMLFormElement;
  const pictureBox = partOf(page, ".graph-picture");
  const status = partOf(page, ".graph-status");
  const to = path.elements.namedItem("to") as HTMLInputElement;
  const byUrl = new Map(model.urls.map((url, note) => [url, note]));
  let state = readState(location.search);
  let picture: Picture | undefined;
  const links = model.edges.reduce((sum, others) => sum + others.length, 0);
  let colours: Colours | undefined;
  let scene = sceneOf();

  function sceneOf(): Scene {
    const grouping = groupsOf(model, state.colour);
    const read = readColours(grouping, links);
    // The picture takes the same colours for no change.
    if (JSON.stringify(read) !== JSON.stringify(colours)) colours = read;
    const selection = selectionOf(model, state);
    return {
      colours: colours ?? read,
      group: grouping.of,
      selected: selection === undefined ? undefined : new Set(selection),
      chosen: byUrl.get(state.note),
      way: wayAsked() ?? [],
    };
  }

  function wayAsked(): readonly number[] | undefined {
    const [from, end] = [byUrl.get(state.note), byUrl.get(state.to)];
    return from === undefined || end === undefined ? undefined : wayBetween(model, from, end);
  }

  /** Everything on the page follows from the state; the address keeps it. */
  function change(part: Partial<ViewState>): void {
    state = { ...state, ...part };
    history.replaceState(history.state, "", `${location.pathname}${queryOf(state)}`);
    show();
  }

  function show(): void {
    scene = sceneOf();
    picture?.show(scene);
    fillLegend(partOf(page, ".graph-legend"), groupsOf(model, state.colour), scene.colours, say);
    showChosen();
    showFound();
  }

  function showChosen(): void {
    const { chosen } = scene;
    const section = partOf(page, ".graph-chosen");
    section.hidden = chosen === undefined;
    if (chosen === undefined) return;
    const link = partOf(section, "h2 a") as HTMLAnchorElement;
    link.href = model.urls[chosen] ?? "";
    link.textContent = model.titles[chosen] ?? "";
    const neighbours = model.neighbours[chosen] ?? [];
    const about = [say("neighbours", { count: neighbours.length }), progressOf(model, chosen, say)];
    partOf(section, ".graph-count").textContent = about.filter(Boolean).join(" · ");
    fillList(partOf(section, ".graph-neighbours"), model, neighbours, say);
    const way = partOf(section, ".graph-way");
    way.hidden = scene.way.length === 0;
    if (!way.hidden) fillList(way, model, scene.way, say);
    const end = byUrl.get(state.to);
    if (end !== undefined && document.activeElement !== to) to.value = model.titles[end] ?? "";
  }

  function showFound(): void {
    const section = partOf(page, ".graph-found");
    section.hidden = scene.selected === undefined;
    if (scene.selected === undefined) return;
    const count = scene.selected.size;
    partOf(section, "h2").textContent = count === 0 ? say("noMatches") : say("matches", { count });
    const linked = [...scene.selected].sort((a, b) => degreeOf(b) - degreeOf(a));
    fillList(partOf(section, ".graph-matches"), model, linked, say);
  }

  function degreeOf(note: number): number {
    return model.neighbours[note]?.length ?? 0;
  }

  function choose(note: number | undefined): void {
    to.value = "";
    change({ note: note === undefined ? "" : (model.urls[note] ?? ""), to: "" });
    if (note === undefined) {
      status.textContent = "";
      return;
    }
    picture?.goTo(note);
    status.textContent = say("chosen", { name: model.titles[note] ?? "", count: degreeOf(note) });
  }

  function open(note: number): void {
    location.href = model.urls[note] ?? "";
  }

  function askWay(): void {
    const end = to.value.trim() === "" ? undefined : noteCalled(model, to.value);
    change({ to: end === undefined ? "" : (model.urls[end] ?? "") });
    if (end === undefined || scene.chosen === undefined) return;
    const ends = { from: model.titles[scene.chosen] ?? "", to: model.titles[end] ?? "" };
    const isThere = scene.way.length > 0;
    status.textContent = isThere ? say("path", { ...ends, count: scene.way.length - 1 }) : say("noPath", ends);
  }

  /** Names that fit what is typed so far: the browser offers them. */
  function suggest(): void {
    const found = (to.value.trim() === "" ? [] : selectionOf(model, { q: to.value, folder: "", tag: "" })) ?? [];
    const most = [...found].sort((a, b) => degreeOf(b) - degreeOf(a)).slice(0, 20);
    partOf(path, "datalist").replaceChildren(...most.map((note) => new Option("", model.titles[note])));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = ARROWS[event.key];
    const { chosen } = scene;
    if (direction !== undefined) {
      const next = chosen === undefined ? mostLinked() : neighbourTowards(model, chosen, direction);
      if (next !== undefined) choose(next);
    } else if (event.key === "Enter" && chosen !== undefined) open(chosen);
    else if (event.key === "Escape" && chosen !== undefined) choose(undefined);
    else if (event.key === "+" || event.key === "=") picture?.zoom("in");
    else if (event.key === "-") picture?.zoom("out");
    else if (event.key === "0") picture?.zoom("fit");
    else return;
    event.preventDefault();
  }

  function mostLinked(): number | undefined {
    const notes = scene.selected === undefined ? model.titles.map((_, note) => note) : [...scene.selected];
    return notes.sort((a, b) => degreeOf(b) - degreeOf(a) || a - b)[0];
  }

  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>("button");
    if (button?.dataset.choose !== undefined) {
      choose(Number(button.dataset.choose));
      pictureBox.focus();
      pictureBox.scrollIntoView({ block: "nearest" });
    } else if (button?.dataset.clear !== undefined) {
      choose(undefined);
      pictureBox.focus();
    } else if (button?.dataset.zoom !== undefined) picture?.zoom(button.dataset.zoom as "in" | "out" | "fit");
  }

  /** A finger cannot hover: the first touch chooses, the second opens. */
  function onNote(note: number, event: MouseEvent | TouchEvent): void {
    const isTouch = "touches" in event;
    if ((isTouch && scene.chosen !== note) || event.shiftKey) choose(note);
    else if (event.ctrlKey || event.metaKey) window.open(model.urls[note], "_blank", "noopener");
    else open(note);
  }

  return {
    start(createPicture) {
      const tags = model.tags.slice(0, MOST_TAGS);
      fillSelect(
        controls.elements.namedItem("folder") as HTMLSelectElement,
        model.folders.filter(Boolean),
        state.folder,
      );
      fillSelect(controls.elements.namedItem("tag") as HTMLSelectElement, tags, state.tag);
      (controls.elements.namedItem("colour") as HTMLSelectElement).value = state.colour;
      (controls.elements.namedItem("q") as HTMLInputElement).value = state.q;
      show();
      try {
        picture = createPicture(pictureBox, model, scene, { onClick: onNote });
      } catch {
        partOf(page, ".graph-stage").hidden = true;
        partOf(page, ".graph-keys").hidden = true;
        status.textContent = say("noPicture");
      }
      if (scene.chosen !== undefined) picture?.goTo(scene.chosen);
      controls.addEventListener("input", () =>
        change(Object.fromEntries(new FormData(controls)) as Partial<ViewState>),
      );
      for (const form of [controls, path]) form.addEventListener("submit", (event) => event.preventDefault());
      to.addEventListener("input", suggest);
      to.addEventListener("change", askWay);
      pictureBox.addEventListener("keydown", onKey);
      page.addEventListener("click", onClick);
      followColours(show);
    },
  };
}

/** More than these nobody looks through; the page of tags has them all. */
const MOST_TAGS = 200;

/** Right and up; in the picture, y grows upwards. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The reader's system may turn dark, and so may a button of the page. */
function followColours(show: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  const observer = new MutationObserver(show);
  for (const element of [document.documentElement, document.body])
    observer.observe(element, { attributes: true, attributeFilter: ["class", "data-theme", "style"] });
}

function partOf(element: Element, selector: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`The page has no ${selector}.`);
  return part;
}
