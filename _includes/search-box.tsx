import type { Strings } from "./strings.ts";

interface SearchBoxProps {
  readonly strings: Strings;
}

/** Where one types and finds. Empty until `src/client/search.ts` answers; its sentences travel as data. */
export function SearchBox({ strings }: SearchBoxProps) {
  return (
    <search
      class="search-box"
      data-count={strings.searchCount}
      data-none={strings.searchNone}
      data-failed={strings.searchFailed}
    >
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
