import type { CommentsProps } from "../../_includes/comments.tsx";
import type { Note } from "../garden/types.ts";
import type { PageContext } from "./page-context.ts";

/** The name, among the site's, of the style sheet that comments ask for. */
export const COMMENTS_STYLE = "comments";

/** A note's comments, where the settings say who keeps them and the note has some. The home note has them only if it asks. */
export function commentsOf({ site, strings, hrefOf }: PageContext, note: Note): CommentsProps | undefined {
  const comments = site.owner?.comments;
  const isWanted = note.features.comments ?? (site.settings.features.comments && note.path !== site.garden.home);
  if (comments === undefined || !isWanted) return undefined;
  const { repo, repoId, category, categoryId } = comments.options;
  const { mapping = "pathname", strict = false, reactions = true, input = "bottom" } = comments.options;
  return {
    strings: strings.owner,
    script: hrefOf(comments.script),
    repo,
    data: {
      "data-repo": repo,
      "data-repo-id": repoId,
      "data-category": category,
      "data-category-id": categoryId,
      "data-mapping": mapping,
      "data-strict": strict ? "1" : "0",
      "data-reactions": reactions ? "1" : "0",
      "data-input": input,
      "data-language": site.settings.language,
    },
  };
}
