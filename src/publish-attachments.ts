import type { PictureOptions } from "./pictures/picture-options.ts";
import type { PictureFile, PublishedPictures } from "./pictures/publish-pictures.ts";
import type { SiteFolder } from "./site-folder.ts";

interface Publication {
  readonly options: PictureOptions;
  /** Where pictures are kept from build to build. */
  readonly cache: string;
  readonly folder: Pick<SiteFolder, "write" | "copy">;
  /** Told how many of all pictures are done. */
  readonly onDone: (done: number, all: number) => void;
}

/** Puts every attachment into the site: pictures without their metadata and in several sizes, the others as they are. */
export async function publishAttachments(
  attachments: ReadonlyMap<string, string>,
  { options, cache, folder, onDone }: Publication,
): Promise<PublishedPictures> {
  const pictures: PictureFile[] = [];
  const isWorkedOn = options.widths.length > 0 || options.metadata === "strip";
  for (const [file, absolute] of attachments) {
    if (isWorkedOn && file.startsWith(VAULT_FILES) && WORKED_ON.test(file)) {
      pictures.push({ path: file.slice(VAULT_FILES.length), absolute, file });
    } else folder.copy(file, absolute);
  }
  if (pictures.length === 0) return { sources: new Map(), diagnostics: [] };
  const { publishPictures } = await import("./pictures/publish-pictures.ts");
  let done = 0;
  return publishPictures(pictures, {
    options,
    cache,
    write: folder.write,
    copy: folder.copy,
    onDone: () => onDone(++done, pictures.length),
  });
}

const VAULT_FILES = "img/user/";
const WORKED_ON = /\.(?:png|jpe?g|webp)$/i;
