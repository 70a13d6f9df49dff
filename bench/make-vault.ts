import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { noteText } from "./note-text.ts";
import { createProse } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";

/** A note before its text is written: what other notes need to know to link to it. */
export interface NotePlan {
  readonly path: string;
  readonly name: string;
  readonly kind: "home" | "tag" | "month" | "daily" | "topic";
  readonly published: boolean;
  /** At least one. */
  readonly headings: readonly string[];
  readonly alias?: string;
  /** `"2024-05-13"`. */
  readonly created: string;
  /** The share of Korean sentences. */
  readonly korean: number;
}

export interface VaultPlan {
  readonly notes: readonly NotePlan[];
  readonly tags: readonly NotePlan[];
  /** Diary and topic notes, the most linked first. */
  readonly popular: readonly NotePlan[];
}

/** A file of the vault. */
export interface VaultNote {
  readonly path: string;
  readonly text: string;
}

/**
 * A vault of `count` notes (at least 50) as a Korean engineer keeps one in Obsidian: a diary, topics in folders, tag and
 * month notes that the others file themselves under. The same for the same `count` and `seed`, whenever and wherever it runs.
 */
export function createVault(count: number, seed = "madang"): readonly VaultNote[] {
  const plan = createPlan(count, seed);
  return plan.notes.map((note) => ({
    path: note.path,
    text: noteText(note, plan, createRandom(`${seed} text ${note.path}`)),
  }));
}

/** Writes the vault into `folder`, which need not exist. */
export function writeVault(folder: string, notes: readonly VaultNote[]): void {
  for (const { path, text } of notes) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function createPlan(count: number, seed: string): VaultPlan {
  const random = createRandom(`${seed} plan`);
  const names = new Set<string>();
  const days = Math.max(10, Math.round(count * 0.2));
  const dates = Array.from({ length: days }, (_, i) => dateOf(i));
  const add = (folder: string, kind: NotePlan["kind"], wanted: string, created: string): NotePlan =>
    planned(folder, kind, unusedName(wanted, names), created, random);

  const home = add("", "home", "Home", dateOf(0));
  const wantedTags = Math.min(MOST_TAGS, 8 + Math.floor(count / 50));
  const tags = Array.from({ length: wantedTags }, (_, i) =>
    add("Tags", "tag", TAG_NAMES[i] ?? createProse(random, 0.4).phrase(1, 2), dateOf(i)),
  );
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
  const monthNotes = months.map((month) => add("Tags/Months", "month", month, `${month}-01`));
  const diary = dates.map((date) => add(`Diary/${date.slice(0, 4)}`, "daily", date, date));
  const topics = Array.from({ length: count - 1 - tags.length - monthNotes.length - days }, () => {
    const area = random.pickZipf(AREAS);
    const phrase = createProse(random, 0.35).phrase(2, 4);
    const name = random.chance(0.2) ? `${random.between(1, 40)}장 ${phrase}` : phrase;
    return add(random.chance(0.3) ? area : `${area}/${random.pick(SHELVES)}`, "topic", name, random.pick(dates));
  });
  const written = [...diary, ...topics];
  return { notes: [home, ...tags, ...monthNotes, ...written], tags, popular: random.shuffled(written) };
}

function planned(folder: string, kind: NotePlan["kind"], name: string, created: string, random: Random): NotePlan {
  const korean = random.chance(0.4) ? 0.85 : 0.1;
  const prose = createProse(random, korean);
  const headings = new Set<string>();
  const wanted = random.between(1, 3) + random.between(1, 4);
  if (kind === "daily") for (const heading of DIARY_HEADINGS) headings.add(heading);
  while (headings.size < wanted) headings.add(prose.phrase(1, 4));
  return {
    path: `${folder === "" ? "" : `${folder}/`}${name}.md`,
    name,
    kind,
    published: kind === "home" || !random.chance(PRIVATE),
    headings: [...headings],
    ...(kind === "topic" && random.chance(0.1) ? { alias: `${prose.phrase(2, 3)} (${name})` } : {}),
    created,
    korean,
  };
}

/** Names are unique in the vault, so that a bare `[[name]]` is never ambiguous. */
function unusedName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${wanted} ${n}`;
  names.add(name.toLowerCase());
  return name;
}

/** The n-th day of the diary. */
function dateOf(day: number): string {
  return new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
}

const PRIVATE = 0.15;
const MOST_TAGS = 120;
const AREAS = ["Cloud", "Languages", "알고리즘", "Systems", "책", "프로젝트", "Courses"];
const SHELVES = ["Basics", "Practice", "정리", "문제풀이"];
const DIARY_HEADINGS = ["어제 복습", "오전", "오후"];
const TAG_NAMES = [
  ..."AWS Linux Kubernetes Terraform Database Network Security Java Docker Redis Kafka Git Bash".split(" "),
  ..."운영체제 자료구조 회고 독서 면접".split(" "),
  "Algorithm 문제풀이",
];
