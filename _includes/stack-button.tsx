import type { StackStrings } from "./stack-strings.ts";

interface StackButtonProps {
  readonly strings: StackStrings;
  /** The style sheet that comes with it. */
  readonly style: string;
}

/** Switches stacked reading, and holds its words for `src/client/stack.ts`. Shown where there is room and a script. */
export function StackButton({ strings, style }: StackButtonProps) {
  return (
    <button
      type="button"
      class="stack-button"
      aria-pressed="false"
      title={strings.stacked}
      data-stack={style}
      data-close={strings.closePane}
      data-opened={strings.opened}
    >
      <span class="visually-hidden">{strings.stacked}</span>
    </button>
  );
}
