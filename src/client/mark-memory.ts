// Between the result and the note it opens. In the tab's own storage, so that addresses stay clean to share.

const KEY = "madang-marks";

interface Marks {
  readonly path: string;
  readonly query: string;
}

/** Has the words of a query marked on the page that opens next in this tab, if it is that one. */
export function leaveMarks(path: string, query: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path, query } satisfies Marks));
  } catch {
    // Without storage nothing is marked.
  }
}

/** What is to be marked on this page. Asked once: a reload shows the note plain. */
export function takeMarks(): string | undefined {
  try {
    const marks: Marks | null = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    sessionStorage.removeItem(KEY);
    return marks?.path === location.pathname && typeof marks.query === "string" ? marks.query : undefined;
  } catch {
    return undefined;
  }
}
