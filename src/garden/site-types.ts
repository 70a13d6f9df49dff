/** What the site is made of besides notes: places, settings, folders, and what there is to tell the author. */

/** A vault file's path from the vault's root: `"03 - Tags/AWS.md"`. `/` between segments, Unicode NFC. */
export type VaultPath = string;

/** An address from the site's root, without the base path and not percent-encoded: `"/03-tags//"`. */
export type Url = string;

export type Severity = "error" | "warning" | "info";

/** Something the author should know about the content. */
export interface Diagnostic {
  /** Stable, kebab-case: `"missing-note"`. */
  readonly code: string;
  /** `error`: something that asked to be published could not be, the build exits with 1. `info` is shown by `doctor` only. */
  readonly severity: Severity;
  readonly path: VaultPath;
  /** 1-based line in the file. */
  readonly line?: number;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** Switches a reader can see; a note's own property wins over the site's. */
export interface Features {
  readonly backlinks: boolean;
  readonly toc: boolean;
  readonly tags: boolean;
  readonly search: boolean;
  readonly created: boolean;
  readonly updated: boolean;
  /** The tree of folders beside the text. */
  readonly fileTree: boolean;
  /** What a link leads to, shown before it is followed. */
  readonly linkPreview: boolean;
  /** Notes beside the one that links to them, where a reader asks for it. */
  readonly stackedReading: boolean;
  /** The notes before and after a note. */
  readonly neighbours: boolean;
  /** What is new, under a short home note. */
  readonly recent: boolean;
  readonly readingTime: boolean;
  /** Notes that name the note without a link. */
  readonly mentions: boolean;
  /** Notes that share links and tags with it. */
  readonly related: boolean;
  /** The folders a note lies in, above it. */
  readonly breadcrumbs: boolean;
  /** How far a note's checklists are. */
  readonly progress: boolean;
  /** The title above the text; without it, it is still there for those who listen. */
  readonly inlineTitle: boolean;
  /** The site's name, or its logo, and the way home. */
  readonly homeLink: boolean;
  /** Readers' comments, where the settings say who keeps them. */
  readonly comments: boolean;
  /** A picture of a note's neighbours on its page. */
  readonly localGraph: boolean;
  /** The page with the graph of all notes. */
  readonly graph: boolean;
  /** Periods: days, weeks, months with pages of their own, and the calendar. Without it their names are names as any other. */
  readonly calendar: boolean;
  /** Tasks counted, listed and queried. Without it checklists are what their notes show, and no more. */
  readonly tasks: boolean;
}

/** A folder as readers find it: by `dg-path` where a note has one. */
export interface Folder {
  /** `""` for the garden itself. */
  readonly path: VaultPath;
  readonly name: string;
  /** Its note's address, else its own. */
  readonly url: Url;
  /** The note that is this folder's page. */
  readonly note?: VaultPath;
  /** What stands in it, in the order of the tree; notes that are a folder's page stand with their folder. */
  readonly entries: readonly FolderEntry[];
  /** The notes in it, however deep. */
  readonly size: number;
}

export interface FolderEntry {
  readonly kind: "folder" | "note";
  readonly path: VaultPath;
}

/** The owner's own order, as Digital Garden keeps it: names by their folder, `"/"` for the garden itself. */
export type NavigationOrder = ReadonlyMap<string, readonly string[]>;

/** A page that sends its readers on. */
export interface Redirect {
  readonly url: Url;
  readonly to: Url;
}

/** Addresses of Madang's own pages, moved to `/_/…` where a note has taken one. */
export interface SitePages {
  readonly home?: Url;
  readonly notes: Url;
  readonly tags: Url;
  readonly tasks: Url;
  readonly calendar: Url;
  readonly wanted: Url;
  readonly folders: Url;
  readonly recent: Url;
  readonly random: Url;
  readonly search: Url;
  readonly graph: Url;
}

/** What pages and data files need to know of the settings. */
export interface SiteSettings {
  readonly title: string;
  readonly description: string;
  /** `"https://user.github.io/garden"`, no slash at the end; `""` where it is not known. */
  readonly url: string;
  /** `"/garden"`, as `href` says it, or `""` for a site at its host's root. */
  readonly basePath: string;
  /** BCP 47: `"ko"`. */
  readonly language: string;
  /** How far the graph on a note's page reaches; 1 where nothing is said. */
  readonly localGraphDepth?: 1 | 2;
  readonly features: Features;
  /** Lets readers tick tasks for themselves. */
  readonly readerTicks?: boolean;
  /** A picture for links to pages that have none of their own. */
  readonly socialImage?: VaultPath;
  /** For which of them one is drawn. */
  readonly socialCards?: "auto" | "notes" | "site" | "none";
}
