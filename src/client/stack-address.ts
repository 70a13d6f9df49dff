/** The notes open beside a page, as its address names them: paths, the base path included, with a `#` where one has it. */
export function trailIn(search: string, origin: string, base: string): readonly string[] {
  const entries = new URLSearchParams(search).getAll(NAME).flatMap((entry) => {
    const url = URL.canParse(entry, origin) ? new URL(entry, origin) : undefined;
    // An address may come from anyone: only pages of this garden are opened.
    // `/.//example.com/` is a path here, and another host's address wherever the path is used by itself.
    const isOurs = url?.origin === origin && url.pathname.startsWith(`${base}/`) && !url.pathname.startsWith("//");
    return isOurs ? [url.pathname + url.hash] : [];
  });
  return entries.slice(0, MOST);
}

/** The address of a page with these notes beside it; what else the address asks for stays. */
export function withTrail(pathAndSearch: string, trail: readonly string[]): string {
  const [, path = "", search = ""] = /^([^?]*)\??(.*)$/s.exec(pathAndSearch) ?? [];
  const others = search.split("&").filter((part) => part !== "" && part.split("=")[0] !== NAME);
  const ours = trail.map((entry) => `${NAME}=${written(entry)}`);
  const parts = [...others, ...ours];
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}

const NAME = "beside";
/** Notes beside one. */
export const MOST = 12;

/** As short as it can be: slashes and letters that addresses may hold stay as they are. */
function written(entry: string): string {
  return encodeURIComponent(decoded(entry)).replaceAll("%2F", "/");
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
