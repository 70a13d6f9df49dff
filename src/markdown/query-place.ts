import { attachmentHref, hashtagHtml, hrefOfTarget } from "./link-html.ts";
import { nextLook, type Place } from "./place.ts";
import type { QueryPlace } from "./query-html.ts";

/** Where queries of a note are answered, and how links in their answers are written. */
export function queryPlaceOf(place: Place): QueryPlace {
  const { note, page } = place;
  const { garden, basePath, queries } = page;
  return {
    note,
    garden,
    queries,
    hrefOf: (target) => hrefOfTarget(target, garden, basePath),
    srcOf: (path) => attachmentHref(path, basePath),
    lookOf: (path) => nextLook(path, page),
    hashtag: (name) => hashtagHtml(name, place),
  };
}
