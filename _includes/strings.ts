import type { GraphStrings } from "./graph-strings.ts";
import type { NavigationStrings } from "./navigation-strings.ts";
import type { OwnerStrings } from "./owner-strings.ts";
import type { PeriodStrings } from "./period-strings.ts";
import type { ReadingStrings } from "./reading-strings.ts";
import type { ReviewStrings } from "./review-strings.ts";
import type { StackStrings } from "./stack-strings.ts";
import type { TagStrings } from "./tag-strings.ts";
import type { TaskStrings } from "./task-strings.ts";

/** Every word the views show besides the notes' own. `src/pages/strings.ts` says it in each language. */
export interface Strings {
  readonly navigation: NavigationStrings;
  readonly periods: PeriodStrings;
  readonly reading: ReadingStrings;
  readonly stack: StackStrings;
  readonly checklists: TaskStrings;
  readonly owner: OwnerStrings;
  readonly graph: GraphStrings;
  readonly tagWords: TagStrings;
  readonly reviews: ReviewStrings;
  readonly skip: string;
  readonly siteNavigation: string;
  readonly footerNavigation: string;

  readonly home: string;
  readonly notes: string;
  readonly tags: string;
  readonly tasks: string;
  readonly wanted: string;
  readonly search: string;

  readonly pinned: string;
  readonly recent: string;
  readonly allNotes: string;
  readonly undated: string;
  readonly noNotes: string;
  readonly noteCount: (count: number) => string;

  readonly breadcrumbs: string;
  readonly created: string;
  readonly updated: string;
  readonly toc: string;
  readonly properties: string;
  readonly progress: (done: number, total: number) => string;
  readonly backlinks: string;
  readonly inProperties: string;

  readonly tagNotes: string;
  readonly parentTags: string;
  readonly childTags: string;
  readonly noTags: string;

  readonly open: string;
  readonly done: string;
  readonly cancelled: string;
  readonly openCount: (count: number) => string;
  readonly doneCount: (count: number) => string;
  readonly cancelledCount: (count: number) => string;
  /** Stands for a task without words, so that its link has some. */
  readonly emptyTask: string;
  readonly noTasks: string;
  /** What a task's status means, by its character. */
  readonly taskStates: Readonly<Record<string, string>>;

  readonly wantedIntroduction: string;
  readonly linkedFrom: string;
  readonly noWanted: string;

  readonly searchLabel: string;
  readonly searchClose: string;
  readonly searchFailed: string;
  readonly searchNeedsScript: string;

  readonly canvas: string;
  /** How to move about on a canvas, for those who cannot see the buttons. */
  readonly canvasHint: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomToFit: string;
  readonly canvasAsList: string;
  /** Names the way from an embed to the note it shows. */
  readonly openEmbed: (title: string) => string;
  readonly missingNote: (name: string) => string;
  readonly missingFile: (name: string) => string;
  readonly privateEmbed: string;
  /** Why an embed shows a link only; the note's title follows. */
  readonly embedCycle: string;
  readonly embedTooDeep: string;
  readonly embedTooLarge: string;
  /** Names a film that the author gave no title. */
  readonly film: string;

  readonly notFound: string;
  readonly notFoundText: string;
  readonly moved: string;
  readonly movedTo: string;
}
