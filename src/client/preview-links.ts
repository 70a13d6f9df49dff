/** Links to notes: those in a text, and those round it. */
export const PREVIEWED = "a.internal-link[href], :is(.backlinks, .mentions, .related, .neighbours) a[href]";
