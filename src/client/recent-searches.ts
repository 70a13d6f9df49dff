/** What a reader has searched for and found something by, newest first. It stays on the device. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, MOST) : [];
  } catch {
    return []; // Not allowed to keep anything, or someone else has written there.
  }
}

export function keepSearch(query: string): void {
  const typed = query.trim().slice(0, LONGEST);
  if (typed === "") return;
  store(JSON.stringify([typed, ...recentSearches().filter((each) => each !== typed)].slice(0, MOST)));
}

export function forgetSearches(): void {
  store(undefined);
}

const MOST = 6;
const LONGEST = 100;

function store(value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key());
    else localStorage.setItem(key(), value);
  } catch {
    // A full or forbidden storage keeps nothing; searching goes on.
  }
}

/** Gardens of one host have one storage. */
function key(): string {
  return `madang-searches${document.documentElement.dataset.base ?? ""}`;
}
