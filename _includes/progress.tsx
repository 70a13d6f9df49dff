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
