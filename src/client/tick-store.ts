/** What a reader says of a task where the author says otherwise. */
export interface Tick {
  readonly checked: boolean;
  readonly text: string;
  readonly address: string;
}

/** By what the task is known by. */
export type Ticks = ReadonlyMap<string, Tick>;

/** One a garden: several may stand on one host. */
const PLACE = () => `madang ticks ${document.documentElement.dataset.base ?? ""}`;

/** What the device has kept; nothing where it keeps nothing. */
export function readTicks(): Ticks {
  try {
    return ticksIn(localStorage.getItem(PLACE()) ?? "[]");
  } catch {
    return new Map();
  }
}

/** What was kept, as it was kept; without what others have written there. */
export function ticksIn(kept: string): Ticks {
  try {
    const entries: unknown = JSON.parse(kept);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

export function writeTicks(ticks: Ticks): void {
  try {
    if (ticks.size === 0) localStorage.removeItem(PLACE());
    else localStorage.setItem(PLACE(), JSON.stringify([...ticks]));
  } catch {
    // A device that keeps nothing has them until the page is left.
  }
}

/** A list that Obsidian reads too: each line ends with what the task is known by, as a block id. */
export function ticksToMarkdown(ticks: Ticks, title: string): string {
  const lines = [...ticks].map(([key, { checked, text, address }]) => {
    const words = text.replace(/\s+/g, " ").replace(/[\\[\]]/g, "\\$&");
    return `- [${checked ? "x" : " "}] [${words}](<${readable(address)}>) ^${key}`;
  });
  return `# ${title}\n\n${lines.join("\n")}\n`;
}

/** Hangul as it is; what would end the address is escaped. */
function readable(address: string): string {
  try {
    return decodeURI(address).replace(/[<>\s]/g, encodeURIComponent);
  } catch {
    return address;
  }
}

export function ticksFromMarkdown(markdown: string): Ticks {
  const ticks = new Map<string, Tick>();
  for (const line of markdown.split(/\r?\n/)) {
    const [, sign, text = "", address = "", key] = LINE.exec(line) ?? [];
    if (key !== undefined) {
      ticks.set(key, { checked: sign !== " ", text: text.replace(/\\([\\[\]])/g, "$1"), address });
    }
  }
  return ticks;
}

const KEY = "[a-z0-9]{14}(?:-\\d{1,6})?";
const LINE = new RegExp(
  `^\\s*[-*+] \\[([ xX])\\] (?:\\[((?:\\\\.|[^\\\\\\]])*)\\]\\(<([^>]*)>\\))?.* \\^(${KEY})\\s*$`,
);
const WHOLE_KEY = new RegExp(`^${KEY}$`);

function isEntry(entry: unknown): entry is [string, Tick] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !WHOLE_KEY.test(entry[0])) return false;
  const { checked, text, address } = entry[1] ?? {};
  return typeof checked === "boolean" && typeof text === "string" && typeof address === "string";
}
