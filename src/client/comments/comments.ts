import { isDark, onSchemeChange } from "../theme.ts";
import { discussionAddress, GISCUS, type PageFacts } from "./giscus.ts";

/** Where giscus's own script keeps who is signed in: a reader stays so who changes from a site that uses it. */
const KEY = "giscus-session";

const section = document.querySelector<HTMLElement>(".comments");
if (section !== null) start(section);

/** Comments come when the reader asks for them, or comes back from signing in to write one. */
function start(section: HTMLElement): void {
  const session = takeSession();
  if (session !== undefined) show(section, session);
  else section.querySelector("button")?.addEventListener("click", () => show(section, keptSession()), { once: true });
}

function show(section: HTMLElement, session: string): void {
  const frame = document.createElement("iframe");
  frame.className = "comments-frame";
  frame.title = section.dataset.title ?? "";
  frame.allow = "clipboard-write";
  frame.src = discussionAddress(section.dataset, factsOf(session));
  frame.tabIndex = -1;
  section.querySelector(".comments-about")?.remove();
  section.querySelector("button")?.parentElement?.replaceWith(frame);
  frame.focus({ preventScroll: true });

  addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== GISCUS || source !== frame.contentWindow) return;
    const told = saidBy(data);
    if (told.resizeHeight !== undefined) frame.style.height = `${told.resizeHeight}px`;
    const isOver =
      told.signOut === true || /Bad credentials|Invalid state value|State has expired/.test(told.error ?? "");
    if (!isOver || !forgetSession()) return;
    frame.src = discussionAddress(section.dataset, factsOf(""));
  });
  onSchemeChange(() => frame.contentWindow?.postMessage({ giscus: { setConfig: { theme: theme() } } }, GISCUS));
}

function factsOf(session: string): PageFacts {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[${name}]`)?.content ?? "";
  return {
    address: location.href,
    title: document.title,
    openGraphTitle: meta('property="og:title"'),
    description: meta('name="description"'),
    session,
    theme: theme(),
  };
}

function theme(): string {
  return isDark() ? "dark" : "light";
}

function saidBy(data: unknown): { resizeHeight?: number; signOut?: boolean; error?: string } {
  if (typeof data !== "object" || data === null || !("giscus" in data)) return {};
  const said = data.giscus as Readonly<Record<string, unknown>> | null;
  return {
    ...(typeof said?.resizeHeight === "number" ? { resizeHeight: said.resizeHeight } : {}),
    ...(said?.signOut === true ? { signOut: true } : {}),
    ...(typeof said?.error === "string" ? { error: said.error } : {}),
  };
}

/** What GitHub sent the reader back with. It does not stay in the address. */
function takeSession(): string | undefined {
  const address = new URL(location.href);
  const session = address.searchParams.get("giscus");
  if (session === null || session === "") return undefined;
  address.searchParams.delete("giscus");
  history.replaceState(history.state, "", address);
  try {
    localStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // Browsers may refuse to keep anything: the session holds for this page.
  }
  return session;
}

function keptSession(): string {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '""');
    return typeof kept === "string" ? kept : "";
  } catch {
    return "";
  }
}

/** Whether there was one. */
function forgetSession(): boolean {
  const had = keptSession() !== "";
  try {
    localStorage.removeItem(KEY);
  } catch {
    return false;
  }
  return had;
}
