/** Links to notes: those in a text, and those round it that say no more than a name. Backlinks have their words beside them. */
export const PREVIEWED = "a.internal-link[href], :is(.related, .neighbours) a[href]";
