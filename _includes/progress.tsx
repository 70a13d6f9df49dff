/** How far a checklist has come. */
export interface ProgressItem {
  readonly done: number;
  readonly total: number;
  /** `"12개 중 5개 완료"`. */
  readonly text: string;
}

/** A bar with its numbers beside it, never colour alone. */
export function Progress({ done, total, text }: ProgressItem) {
  return (
    <label class="progress">
      <progress value={done} max={total} />
      <span>{text}</span>
    </label>
  );
}

/** The same in a few characters, for long lists: `5/12`. */
export function ShortProgress({ done, total, text }: ProgressItem) {
  return (
    <span class="progress-short" title={text}>
      <progress value={done} max={total} aria-label={text} />
      <span aria-hidden="true">
        {done}/{total}
      </span>
    </span>
  );
}
