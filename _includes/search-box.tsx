import type { Strings } from "./strings.ts";

interface SearchBoxProps {
  readonly strings: Strings;
  /** The page of notes not written yet, where there are some. */
  readonly wanted: string | undefined;
}

/** Where one types and finds. Empty until `src/client/search.ts` answers. */
export function SearchBox({ strings, wanted }: SearchBoxProps) {
  return (
    <search class="search-box" data-failed={strings.searchFailed} data-wanted={wanted}>
      <label class="search-label" for="_query">
        {strings.searchLabel}
      </label>
      <input
        id="_query"
        class="search-input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
      />
      <p class="search-status" role="status" />
      <ol class="search-results" />
    </search>
  );
}
