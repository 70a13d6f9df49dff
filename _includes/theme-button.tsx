import type { ReadingStrings } from "./reading-strings.ts";

/** Goes from the system's theme to light, dark and back. Which words it shows follows from the classes of `html`. */
export function ThemeButton({ strings }: { readonly strings: ReadingStrings }) {
  return (
    <button type="button" class="theme-button" data-theme-button aria-live="polite">
      <span class="is-system">{strings.themeSystem}</span>
      <span class="is-light">{strings.themeLight}</span>
      <span class="is-dark">{strings.themeDark}</span>
    </button>
  );
}
