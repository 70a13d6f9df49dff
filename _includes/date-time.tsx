/** A day as machines and as readers write it. */
export interface DateItem {
  readonly iso: string;
  readonly text: string;
}

/** A day, readable by both. */
export function DateTime({ iso, text }: DateItem) {
  return <time dateTime={iso}>{text}</time>;
}
