/** What the reader has asked of the graph. The page's address says it, so that it can be shared and found again. */
export interface ViewState {
  /** Words that titles must hold. */
  readonly q: string;
  readonly folder: string;
  readonly tag: string;
  readonly colour: Colouring;
  /** The chosen note and the one a way is asked to, by their addresses; `""` for none. */
  readonly note: string;
  readonly to: string;
}

/** What the colours tell. */
export type Colouring = "folder" | "tag" | "month";

/** Reads an address's query: `?tag=물&note=/감나무/`. What it does not know, it leaves. */
export function readState(query: string): ViewState {
  const asked = new URLSearchParams(query);
  const colour = asked.get("colour");
  return {
    q: asked.get("q") ?? "",
    folder: asked.get("folder") ?? "",
    tag: asked.get("tag") ?? "",
    colour: colour === "tag" || colour === "month" ? colour : "folder",
    note: asked.get("note") ?? "",
    to: asked.get("to") ?? "",
  };
}

/** The query that says it, `""` where nothing is asked. */
export function queryOf(state: ViewState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== "" && !(name === "colour" && value === "folder")) query.set(name, value);
  }
  const text = query.toString().replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}
