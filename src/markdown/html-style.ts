/**
 * The declarations of a `style` attribute that change how a thing looks where it stands: colours, type, borders, spaces,
 * sizes. What loads a file or leaves its place (`url()`, `position`) goes.
 */
export function harmlessStyle(style: string): string {
  return style
    .split(";")
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const colon = declaration.indexOf(":");
      const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
      return PROPERTY.test(property) && VALUE.test(declaration.slice(colon + 1).trim());
    })
    .join("; ");
}

const PROPERTY =
  /^(?:--[\w-]+|color|opacity|background|background-color|accent-color|fill|fill-opacity|stroke|stroke-width|stroke-opacity|stroke-dasharray|stroke-linecap|stroke-linejoin|stop-color|stop-opacity|text-anchor|dominant-baseline|font|font-(?:family|size|style|weight|variant|stretch)|line-height|letter-spacing|word-spacing|word-break|white-space|overflow-wrap|text-(?:align|align-last|decoration|decoration-\w+|indent|transform|shadow|wrap|overflow|emphasis)|vertical-align|writing-mode|(?:min-|max-)?(?:width|height|inline-size|block-size)|aspect-ratio|object-fit|(?:margin|padding)(?:-(?:top|right|bottom|left|block|inline)(?:-(?:start|end))?)?|border(?:-(?:top|right|bottom|left|radius|color|width|style|collapse|spacing))*|border-(?:top|bottom)-(?:left|right)-radius|outline|box-shadow|float|clear|display|flex|flex-(?:wrap|direction|grow|shrink|basis|flow)|grid-template-(?:columns|rows)|grid-(?:column|row)|gap|row-gap|column-gap|columns|column-(?:count|width)|justify-content|align-(?:items|self|content)|list-style|list-style-type|list-style-position|overflow|overflow-[xy]|table-layout|caption-side|break-inside)$/;

/** Words, numbers, colours, quoted names, and functions that only reckon. */
const VALUE =
  /^(?:[\w\s#%.,/!*+"'-]|\p{L}|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|calc|min|max|clamp|var|minmax|repeat|rotate|scale|translate|matrix)\(|\)){0,500}$/iu;
