import type { TaskStrings } from "./task-strings.ts";
import type { TaskSection } from "./tasks-page.tsx";

/** Filters, sorts and groups the list on the page; hidden until a script stands behind it. */
export function TaskControls({
  words,
  sections,
}: {
  readonly words: TaskStrings;
  readonly sections: readonly TaskSection[];
}) {
  return (
    <form
      class="task-controls"
      aria-label={words.controls}
      hidden
      data-shown={words.shown}
      data-no-heading={words.noHeading}
      data-no-tag={words.noTag}
      data-state-group={words.groups.state}
    >
      <label>
        {words.filter} <input type="search" name="q" autocomplete="off" />
      </label>
      <Choice label={words.show} name="show">
        {[["", words.showAll] as const, ...sections.map(({ state, title }) => [state, title] as const)]}
      </Choice>
      <Choice label={words.group} name="group">
        {(["state", "note", "month", "tag", "heading"] as const).map((group) => [
          group === "state" ? "" : group,
          words.groups[group],
        ])}
      </Choice>
      <Choice label={words.sort} name="sort">
        {(["list", "newest", "oldest", "priority", "text"] as const).map((sort) => [
          sort === "list" ? "" : sort,
          words.sorts[sort],
        ])}
      </Choice>
      <output class="task-shown" />
    </form>
  );
}

function Choice({
  label,
  name,
  children,
}: {
  readonly label: string;
  readonly name: string;
  readonly children: readonly (readonly [value: string, text: string])[];
}) {
  return (
    <label>
      {label}{" "}
      <select name={name}>
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
