/** A film on YouTube, as an address names it. */
export interface Youtube {
  readonly id: string;
  /** Seconds from its beginning; 0 for the beginning. */
  readonly start: number;
}

/** Reads an address of YouTube's: `youtu.be/ID`, `watch?v=ID`, `/shorts/ID`, `/embed/ID`, `/live/ID`, with `t` or `start`. */
export function youtubeOf(address: string): Youtube | undefined {
  if (!HOST.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address.startsWith("//") ? `https:${address}` : address);
  } catch {
    return undefined;
  }
  const [first = "", second = ""] = url.pathname.split("/").filter((part) => part !== "");
  const named = ["shorts", "embed", "live", "v"].includes(first) ? second : (url.searchParams.get("v") ?? "");
  const id = /(?:^|\.)youtu\.be$/i.test(url.hostname) ? first : named;
  if (!/^[\w-]{6,20}$/.test(id)) return undefined;
  return { id, start: secondsOf(url.searchParams.get("t") ?? url.searchParams.get("start") ?? url.hash.slice(3)) };
}

const HOST = /^(?:https?:)?\/\/(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\//i;

/** `"90"`, `"90s"` and `"1m30s"` are 90. */
function secondsOf(time: string): number {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time);
  if (parts === null) return 0;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
