import type { LinkItem } from "./link-list.tsx";
import { NoteIndex, type NoteItem } from "./note-list.tsx";
import type { PeriodStrings } from "./period-strings.ts";
import { type PeriodTask, TaskItem } from "./period-tasks.tsx";

/** Tasks with one thing in common, `title`; none where they are not grouped. */
export interface ReviewTaskGroup {
  readonly title: string | undefined;
  readonly href: string | undefined;
  readonly tasks: readonly PeriodTask[];
}

interface ReviewTasksProps {
  readonly strings: PeriodStrings;
  readonly groups: readonly ReviewTaskGroup[];
  /** `"12 more"`, and where they are. */
  readonly more: LinkItem | undefined;
}

/** The tasks that a review's template asks for. */
export function ReviewTasks({ strings, groups, more }: ReviewTasksProps) {
  return (
    <div class="review-tasks">
      {groups.map(({ title, href, tasks }) => (
        <div key={title ?? ""} class="period-task-group">
          {title !== undefined && <p class="task-heading">{href === undefined ? title : <a href={href}>{title}</a>}</p>}
          <ul>
            {tasks.map((task) => (
              <TaskItem key={task.href} task={task} strings={strings} />
            ))}
          </ul>
        </div>
      ))}
      <More more={more} />
    </div>
  );
}

/** Notes that a template asks for. */
export function ReviewNotes({
  notes,
  more,
}: {
  readonly notes: readonly NoteItem[];
  readonly more: LinkItem | undefined;
}) {
  return (
    <div class="review-notes">
      <NoteIndex notes={notes} />
      <More more={more} />
    </div>
  );
}

/** A period's notes and tags that were touched most. */
export function ReviewTouched({ items }: { readonly items: readonly (LinkItem & { readonly count: number })[] }) {
  return (
    <ul class="review-touched">
      {items.map(({ href, text, count }) => (
        <li key={href}>
          <a class="internal-link" href={href}>
            {text}
          </a>{" "}
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a period comes to, in numbers. */
export function ReviewNumbers({
  facts,
}: {
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}) {
  return (
    <dl class="period-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function More({ more }: { readonly more: LinkItem | undefined }) {
  if (more === undefined) return null;
  return (
    <p class="review-more">
      <a href={more.href}>{more.text}</a>
    </p>
  );
}

/** A period before or after, or the word for none. */
export function ReviewLink({ href, text }: { readonly href: string | undefined; readonly text: string }) {
  if (href === undefined) return <span class="empty">{text}</span>;
  return (
    <a class="internal-link" href={href}>
      {text}
    </a>
  );
}
