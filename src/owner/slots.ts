/** Places for the owner's own HTML, under the names a Digital Garden has for them. */
export const SLOT_PLACES = ["head", "header", "beforeContent", "afterContent", "footer"] as const;

/** Of every page, of the first page, of notes. */
export const SLOT_KINDS = ["common", "index", "notes"] as const;

/** Places that stand once on a page: round the site's name, and in the column beside a note. */
export const SINGLE_PLACES = {
  "filetree/beforeTitle": "beforeTitle",
  "filetree/afterTitle": "afterTitle",
  "sidebar/top": "sidebarTop",
  "sidebar/bottom": "sidebarBottom",
} as const;

export type SlotKind = (typeof SLOT_KINDS)[number];
export type SlotPlace = (typeof SLOT_PLACES)[number] | (typeof SINGLE_PLACES)[keyof typeof SINGLE_PLACES];

/** What stands at each place of a page, as HTML; places without any are left out. */
export type PageSlots = Readonly<Partial<Record<SlotPlace, string>>>;

/** The owner's HTML by its folder: `"notes/afterContent"`. */
export type Slots = ReadonlyMap<string, string>;

/** The folders that have a meaning. */
export const SLOT_FOLDERS: readonly string[] = [
  ...SLOT_KINDS.flatMap((kind) => SLOT_PLACES.map((place) => `${kind}/${place}`)),
  ...Object.keys(SINGLE_PLACES),
];

/** What a kind of page has: what every page has, then its own. */
export function slotsOf(slots: Slots, kind: SlotKind): PageSlots {
  if (slots.size === 0) return {};
  const own = SLOT_PLACES.map((place) => {
    const kinds = kind === "common" ? [kind] : (["common", kind] as const);
    return [place, kinds.map((name) => slots.get(`${name}/${place}`) ?? "").join("")] as const;
  });
  const single = Object.entries(SINGLE_PLACES).map(([folder, place]) => [place, slots.get(folder) ?? ""] as const);
  return Object.fromEntries([...own, ...single].filter(([, html]) => html !== ""));
}
