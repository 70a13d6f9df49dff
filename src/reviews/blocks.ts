/** What a block in a template asks for besides its name. */
export interface BlockRequest {
  readonly by?: "heading" | "note" | "day";
  readonly limit?: number;
  /** Its number only. */
  readonly count?: boolean;
  /** For `count`: of which block. */
  readonly of?: BlockName;
}

interface BlockKind {
  /** Stands on a line of its own; others stand among words. */
  readonly isLarge: boolean;
  readonly by?: readonly NonNullable<BlockRequest["by"]>[];
  readonly hasLimit?: true;
  readonly hasCount?: true;
  readonly example: string;
}

const TASKS: Omit<BlockKind, "example"> = {
  isLarge: true,
  by: ["heading", "note", "day"],
  hasLimit: true,
  hasCount: true,
};
const LIST: Omit<BlockKind, "example"> = { isLarge: true, hasLimit: true, hasCount: true };
const WORD = (name: string): BlockKind => ({ isLarge: false, example: `{{${name}}}` });

/** The blocks a template may hold. */
export const BLOCKS = {
  "period.name": WORD("period.name"),
  "period.key": WORD("period.key"),
  "period.year": WORD("period.year"),
  "period.first": WORD("period.first"),
  "period.last": WORD("period.last"),
  /** A link to the period's own page. */
  period: WORD("period"),
  previous: WORD("previous"),
  next: WORD("next"),
  /** The number of words written. */
  words: WORD("words"),
  progress: { isLarge: true, example: "{{progress}}" },
  numbers: { isLarge: true, example: "{{numbers}}" },
  calendar: { isLarge: true, example: "{{calendar}}" },
  chart: { isLarge: true, example: "{{chart}}" },
  days: { ...LIST, example: "{{days limit 10}}" },
  "tasks.done": { ...TASKS, example: "{{tasks.done by heading}}" },
  "tasks.open": { ...TASKS, example: "{{tasks.open by note limit 20}}" },
  "tasks.carried": { ...TASKS, example: "{{tasks.carried by day}}" },
  "notes.new": { ...LIST, example: "{{notes.new limit 10}}" },
  "notes.changed": { ...LIST, example: "{{notes.changed limit 10}}" },
  "notes.top": { ...LIST, example: "{{notes.top limit 5}}" },
  "tags.top": { ...LIST, example: "{{tags.top limit 5}}" },
  /** What `{{tasks.done count}}` becomes; by itself it means nothing. */
  count: { isLarge: false, example: "{{tasks.done count}}" },
} satisfies Record<string, BlockKind>;

export type BlockName = keyof typeof BLOCKS;

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BLOCKS, name) && name !== "count";
}

/** Reads what follows a block's name: `by heading limit 20`, `count`. The text says what cannot be read. */
export function requestOf(name: BlockName, words: readonly string[]): BlockRequest | string {
  const kind: BlockKind = BLOCKS[name];
  let request: BlockRequest = {};
  for (let i = 0; i < words.length; i++) {
    const [word = "", value = ""] = [words[i], words[i + 1]];
    if (word === "count" && kind.hasCount === true) request = { ...request, count: true };
    else if (word === "by" && kind.by !== undefined) {
      const by = kind.by.find((each) => each === value);
      if (by === undefined) return `it can be given by ${kind.by.join(", ")}`;
      request = { ...request, by };
      i++;
    } else if (word === "limit" && kind.hasLimit === true) {
      if (!/^[1-9]\d{0,3}$/.test(value)) return "a limit is a number from 1 to 9999";
      request = { ...request, limit: Number(value) };
      i++;
    } else return `it takes no "${word}"`;
  }
  return request;
}
