import { readFileSync, statSync } from "node:fs";
import { pictureOfDrawing } from "../garden/drawing.ts";
import type { Diagnostic, VaultPath } from "../garden/site-types.ts";
import type { BaseFile } from "../markdown/base-file.ts";
import { isCanvasPath } from "../markdown/canvas/canvas.ts";
import { splitCanvas } from "../markdown/canvas/split-canvas.ts";
import type { NoteFile } from "../markdown/document.ts";
import { splitFrontmatter } from "../markdown/frontmatter.ts";
import { type PublishMode, seemsToAsk, wishOf } from "./gate.ts";
import { gitDatesOf } from "./git-dates.ts";
import { type WalkedFile, walk } from "./walk.ts";

/** The vault as the garden may know it: published notes, the mere paths of the others, and the files beside them. */
export interface Vault {
  /** Notes and canvases past the publish gate, in path order. */
  readonly notes: readonly NoteFile[];
  readonly privatePaths: readonly VaultPath[];
  /** Where every attachment lies on disk, by vault path. */
  readonly attachments: ReadonlyMap<VaultPath, string>;
  /** Every base, in path order. */
  readonly bases: readonly BaseFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface VaultOptions {
  readonly publish: PublishMode;
  /** Whether a path, a folder's or a file's, is left out. */
  readonly isIgnored: (path: VaultPath) => boolean;
  /** Where attachments lie if not among the notes: a Digital Garden's `src/site/img/user`. */
  readonly attachmentRoot?: string;
}

/** Reads a vault again and again, each file only when it has changed since. */
export interface VaultReader {
  read(): Vault;
}

/**
 * The only place that reads notes. A file that cannot be read is told and left out; nothing here throws but a missing `root`.
 */
export function createVaultReader(root: string, options: VaultOptions): VaultReader {
  const known = new Map<VaultPath, { stamp: string; note: ReadNote }>();
  const knownBases = new Map<VaultPath, { stamp: string; base: BaseFile | undefined }>();
  let commits: ReturnType<typeof gitDatesOf> | undefined;
  return {
    read() {
      const { files, diagnostics: walked } = walk(root, options.isIgnored);
      const diagnostics: Diagnostic[] = [...walked];
      const notes: NoteFile[] = [];
      const privatePaths: VaultPath[] = [];
      const attachments = new Map<VaultPath, string>();
      const bases: BaseFile[] = [];
      const seen = new Set<VaultPath>();
      commits ??= gitDatesOf(root);
      const beside = options.attachmentRoot === undefined ? undefined : walk(options.attachmentRoot, () => false);
      for (const file of [...files, ...(beside?.files ?? [])]) {
        if (isAttachment(file.path)) attachments.set(file.path, file.absolute);
      }
      for (const file of files) {
        if (/\.base$/i.test(file.path)) {
          const base = readBaseFile(file, knownBases);
          if (base !== undefined) bases.push(base);
          continue;
        }
        if (!/\.(?:md|canvas)$/i.test(file.path)) continue;
        seen.add(file.path);
        const picture = pictureOfDrawing(file.path, (path) => attachments.has(path));
        const stamp = `${stampOf(file.absolute)} ${picture ?? ""}`;
        let entry = known.get(file.path);
        if (entry?.stamp !== stamp) {
          entry = { stamp, note: readNote(file, options.publish, commits.dates.get(file.path), picture) };
          known.set(file.path, entry);
        }
        diagnostics.push(...entry.note.diagnostics);
        if (entry.note.file === undefined) privatePaths.push(file.path);
        else notes.push(entry.note.file);
      }
      for (const path of known.keys()) if (!seen.has(path)) known.delete(path);
      diagnostics.push(...(beside?.diagnostics ?? []));
      if (commits.shallow) diagnostics.push(SHALLOW);
      return { notes, privatePaths, attachments, bases, diagnostics };
    },
  };
}

interface ReadNote {
  /** `undefined` for a note that stays private. */
  readonly file?: NoteFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Other files hold what a note says in another form: published only as pages of their own. */
function isAttachment(path: VaultPath): boolean {
  return !/\.(?:md|canvas|base)$/i.test(path) && !/(?:^|\/)notes\.(?:json|11tydata\.js)$/.test(path);
}

function readNote(
  file: WalkedFile,
  mode: PublishMode,
  committed: string | undefined,
  picture: VaultPath | undefined,
): ReadNote {
  const { path } = file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file.absolute);
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      diagnostics: [
        {
          code: "unreadable-file",
          severity: "error",
          path,
          message: `The file cannot be read: ${cause}.`,
          hint: "Check its permissions.",
        },
      ],
    };
  }
  const text = decodedText(bytes);
  if (text === undefined) {
    const asks = seemsToAsk(bytes.toString("latin1").replaceAll("\0", ""), mode);
    return {
      diagnostics: [
        {
          code: "not-utf8",
          severity: asks ? "error" : "warning",
          path,
          line: 1,
          message: "The file is not UTF-8 text, so it is not published.",
          hint: "Save it as UTF-8 in your editor.",
        },
      ],
    };
  }
  const isCanvas = isCanvasPath(path);
  const parts = isCanvas ? splitCanvas(text) : splitFrontmatter(text);
  if (parts.kind === "unreadable") {
    return {
      diagnostics: [
        {
          code: isCanvas ? "unreadable-canvas" : "unreadable-properties",
          severity: seemsToAsk(parts.raw, mode) ? "error" : "warning",
          path,
          line: parts.line,
          message: `${isCanvas ? "The canvas cannot be read, so it" : "The properties cannot be read, so the note"} is not published: ${parts.cause}.`,
          hint: isCanvas
            ? "Open the canvas in Obsidian, and draw it anew if it will not open."
            : "Write `name: value` lines between two `---` lines; put quotes round a value that holds `:` or `#`, and indent with spaces.",
        },
      ],
    };
  }
  switch (wishOf(parts.properties, mode)) {
    case "private":
      return { diagnostics: [] };
    case "contradicted":
      return {
        diagnostics: [
          {
            code: "contradicted-publish",
            severity: "warning",
            path,
            line: 2,
            message:
              "The note says `dg-publish: true`, and `draft: true` or `publish: false` as well; it stays private.",
            hint: "Take one of the two away.",
          },
        ],
      };
    case "public":
      return {
        file: {
          path,
          properties: parts.properties,
          body: parts.body,
          bodyLine: parts.bodyLine,
          ...(committed === undefined ? {} : { committed }),
          ...(picture === undefined ? {} : { picture }),
        },
        diagnostics: [],
      };
  }
}

/** One that cannot be read is as good as not there: what shows it is told so. */
function readBaseFile(
  { path, absolute }: WalkedFile,
  known: Map<VaultPath, { stamp: string; base: BaseFile | undefined }>,
): BaseFile | undefined {
  const stamp = stampOf(absolute);
  let entry = known.get(path);
  if (entry?.stamp !== stamp) {
    let text: string | undefined;
    try {
      text = decodedText(readFileSync(absolute));
    } catch {
      text = undefined;
    }
    entry = { stamp, base: text === undefined ? undefined : { path, text } };
    known.set(path, entry);
  }
  return entry.base;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text with `\n` line ends and no byte order mark, or `undefined` where the bytes are no UTF-8. */
function decodedText(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return utf8.decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

function stampOf(absolute: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(absolute);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return "";
  }
}

const SHALLOW: Diagnostic = {
  code: "shallow-clone",
  severity: "info",
  path: "",
  message: "The repository is a shallow clone, so commit dates are not used.",
  hint: "Fetch the whole history (`fetch-depth: 0` in GitHub Actions) if notes should be dated by their commits.",
};
