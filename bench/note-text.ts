import type { NotePlan, VaultPlan } from "./make-vault.ts";
import { capitalized, createProse, type Prose } from "./prose.ts";
import type { Random } from "./random.ts";

/** A planned note as Obsidian would save it, YAML and all. */
export function noteText(note: NotePlan, plan: VaultPlan, random: Random): string {
  const prose = createProse(random, note.korean);
  const links = linkWriter(note, plan, random, prose);
  const blocks = note.kind === "topic" || note.kind === "daily" ? body(note, links, random, prose) : hub(links, prose);
  return `${properties(note, random)}\n${blocks.join("\n\n")}\n`;
}

function properties(note: NotePlan, random: Random): string {
  const tags = TAGS.filter(() => random.chance(0.1));
  return [
    "---",
    `dg-publish: ${note.published}`,
    ...(note.kind === "home" ? ["dg-home: true"] : []),
    ...(note.alias === undefined ? [] : ["aliases:", `  - ${note.alias}`]),
    ...(tags.length > 0 ? ["tags:", ...tags.map((tag) => `  - ${tag}`)] : []),
    `created: ${note.created}`,
    ...(random.chance(0.4) ? [`updated: ${note.created}T${10 + random.below(13)}:30:00+09:00`] : []),
    "---",
  ].join("\n");
}

interface LinkWriter {
  /** To any note, now and then to one nobody wrote. */
  any(): string;
  /** To the tag notes and the month this note is filed under. */
  filing(): readonly string[];
}

function linkWriter(note: NotePlan, plan: VaultPlan, random: Random, prose: Prose): LinkWriter {
  return {
    any() {
      if (random.chance(UNRESOLVED)) return `[[${prose.phrase(2, 3)} ${random.between(1, 99)}장]]`;
      const target = random.pickZipf(plan.popular);
      const name = target.alias !== undefined && random.chance(0.3) ? target.alias : target.name;
      const heading = random.chance(0.15) ? `#${random.pick(target.headings)}` : "";
      return `[[${name}${heading}${random.chance(0.25) ? `|${prose.phrase(1, 3)}` : ""}]]`;
    },
    filing() {
      const tags = new Set(Array.from({ length: random.between(1, 3) }, () => random.pickZipf(plan.tags).name));
      if (note.kind === "daily" || random.chance(0.3)) tags.add(note.created.slice(0, 7));
      return [...tags].map((name) => `- [[${name}]]`);
    },
  };
}

/** A tag's or a month's note, or the home page: short, and mostly links. */
function hub(links: LinkWriter, prose: Prose): string[] {
  return [
    prose.sentence().join(" "),
    `## ${prose.phrase(1, 2)}`,
    Array.from({ length: 4 }, () => `- ${links.any()}`).join("\n"),
  ];
}

function body(note: NotePlan, links: LinkWriter, random: Random, prose: Prose): string[] {
  const sentence = (): string => {
    const words = prose.sentence();
    if (random.chance(LINKS_PER_SENTENCE)) words.splice(random.below(words.length), 0, links.any());
    if (random.chance(0.02)) words.push(`#${random.pick(TAGS)}`);
    return words.join(" ");
  };
  const blocks = ["# Tags", links.filing().join("\n"), "---"];
  const extras = random.shuffled(EXTRAS.filter(([, share]) => random.chance(share)).map(([write]) => write));
  note.headings.forEach((heading, i) => {
    blocks.push(`${i === 0 ? "#" : "##"} ${heading}`);
    for (let left = random.between(1, 3); left > 0; left--) {
      blocks.push(random.chance(0.5) ? paragraph(sentence, random) : bullets(sentence, random));
    }
    const write = extras[i];
    if (write !== undefined) blocks.push(...write(sentence, random, prose));
  });
  return blocks;
}

type Sentence = () => string;
type Extra = (sentence: Sentence, random: Random, prose: Prose) => readonly string[];

function paragraph(sentence: Sentence, random: Random): string {
  return Array.from({ length: random.between(2, 5) }, sentence).join(random.chance(0.3) ? "\n" : " ");
}

/** Nested with tabs, as Obsidian indents. */
function bullets(sentence: Sentence, random: Random): string {
  let depth = 0;
  return Array.from({ length: random.between(2, 7) }, (_, i) => {
    depth = i === 0 ? 0 : Math.max(0, Math.min(3, depth + random.pick([-1, 0, 0, 1])));
    return `${"\t".repeat(depth)}- ${sentence()}`;
  }).join("\n");
}

const tasks: Extra = (_, random, prose) => [
  Array.from({ length: random.between(2, 7) }, (__, i) => {
    const indent = i > 0 && random.chance(0.2) ? "\t" : "";
    return `${indent}- [${random.chance(0.6) ? "x" : " "}] ${prose.phrase(2, 6)}`;
  }).join("\n"),
];

const table: Extra = (_, random, prose) => {
  const row = (): string => `| ${prose.phrase(1, 1)} | ${prose.phrase(1, 3)} | ${random.below(1000)} |`;
  return [[row(), "| --- | :-- | --: |", ...Array.from({ length: random.between(2, 7) }, row)].join("\n")];
};

const footnote: Extra = (sentence, random) => {
  const id = random.between(1, 99);
  return [`${sentence()}[^${id}] ${sentence()}`, `[^${id}]: ${sentence()}`];
};

const callout: Extra = (sentence, random, prose) => [
  `> [!${random.pick(["note", "tip", "warning"])}] ${prose.phrase(1, 3)}\n> ${sentence()}\n> ${sentence()}`,
];

const code: Extra = (_, random, prose) => {
  const [a, b, c] = [prose.identifier(), prose.identifier(), prose.identifier()];
  const n = random.between(2, 999);
  return [random.pick(PROGRAMS)(a, b, c, n).join("\n")];
};

const EXTRAS: readonly (readonly [write: Extra, share: number])[] = [
  [tasks, 0.4],
  [code, 0.3],
  [code, 0.15],
  [table, 0.12],
  [footnote, 0.1],
  [callout, 0.1],
];

type Program = (a: string, b: string, c: string, n: number) => string[];

const PROGRAMS: readonly Program[] = [
  (a, b, c, n) => [
    "```ts",
    `interface ${capitalized(a)} { readonly ${b}: string; readonly ${c}?: number[] }`,
    "",
    `// How many may wait at once; see ${b}.`,
    `const LIMIT = ${n};`,
    "",
    `export async function ${b}Of(items: readonly ${capitalized(a)}[]): Promise<string[]> {`,
    `  const kept = items.filter(({ ${c} = [] }) => ${c}.length < LIMIT);`,
    `  return Promise.all(kept.map(async (item) => \`\${item.${b}} of \${LIMIT}\`));`,
    "}",
    "```",
  ],
  (a, b, c, n) => [
    "```python",
    `def ${a}_${b}(${c}: list[int], limit: int = ${n}) -> dict[str, int]:`,
    `    """Counts what ${c} holds."""`,
    "    seen = {}",
    `    for i, value in enumerate(${c}):`,
    "        if value > limit or value in seen:",
    "            continue",
    `        seen[f"${b}-{i}"] = value * 2`,
    "    return seen",
    "```",
  ],
  (a, b, c, n) => [
    "```bash",
    "#!/bin/sh -eu",
    `for ${a} in "$@"; do`,
    `  [ -f "$${a}" ] || { echo "no ${b}: $${a}" >&2; exit 1; }`,
    `  curl -fsS "http://localhost:${8000 + n}/${b}" | grep -c '${c}' >> ${b}.log`,
    "done",
    "```",
  ],
  (a, b, c, n) => [
    "```yaml",
    `name: ${a}`,
    `replicas: ${n}`,
    `labels: { ${b}: "{{ .Values.${c} }}" }`,
    "steps:",
    `  - run: ${b} --${c}=${n} # once a day`,
    "```",
  ],
];

const TAGS = ["til", "회고", "infra/network", "infra/cloud", "독서", "idea"];
/** So that a note has about six links, with those it is filed by. */
const LINKS_PER_SENTENCE = 0.11;
/** Of the links in sentences; one in twenty of all. */
const UNRESOLVED = 0.08;
