import type { TaskStrings } from "./task-strings.ts";

/** What a reader has ticked: how it is kept, exported, imported and forgotten. Hidden until a script stands behind it. */
export function TaskTicks({ words }: { readonly words: TaskStrings }) {
  return (
    <details
      class="task-ticks"
      hidden
      data-imported={words.ticksImported}
      data-forgotten={words.ticksForgotten}
      data-file={words.ticksFile}
    >
      <summary>{words.ticks}</summary>
      <p>{words.ticksIntroduction}</p>
      <p class="task-ticks-actions">
        <button type="button" data-ticks="export">
          {words.ticksExport}
        </button>
        <label>
          {words.ticksImport} <input type="file" accept=".md,text/markdown,text/plain" />
        </label>
        <button type="button" data-ticks="forget">
          {words.ticksForget}
        </button>
      </p>
      <output />
    </details>
  );
}
