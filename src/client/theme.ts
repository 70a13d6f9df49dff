/** The reader's choice, kept in the browser; `_includes/theme-line.ts` reads it before the page is drawn. */
const KEY = "madang-theme";
const CHOICES = ["system", "light", "dark"] as const;

type Choice = (typeof CHOICES)[number];

/** Lets the button in the header go from one theme to the next, here and in the browser's other tabs. */
export function startTheme(): void {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || target.closest("[data-theme-button]") === null) return;
    const next = CHOICES[(CHOICES.indexOf(currentChoice()) + 1) % CHOICES.length] ?? "system";
    keep(next);
    show(next);
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key === KEY) show(newValue === "light" || newValue === "dark" ? newValue : "system");
  });
}

/** Tells of every change of colours, the system's and the reader's. */
export function onSchemeChange(listener: () => void): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", listener);
  new MutationObserver(listener).observe(document.documentElement, { attributeFilter: ["class"] });
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const choice = currentChoice();
  return choice === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : choice === "dark";
}

function currentChoice(): Choice {
  const { classList } = document.documentElement;
  if (!classList.contains("theme-dark")) return "light";
  return classList.contains("theme-light") ? "system" : "dark";
}

function show(choice: Choice): void {
  for (const { classList } of [document.body, document.documentElement]) {
    classList.toggle("theme-light", choice !== "dark");
    classList.toggle("theme-dark", choice !== "light");
  }
}

function keep(choice: Choice): void {
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Browsers may refuse to keep anything: the choice holds for this page.
  }
}
