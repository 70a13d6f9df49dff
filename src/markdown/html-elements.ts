/** What an author's HTML may hold. Everything that is not named here is left out, or shown as text. */

/** Elements that mean something to readers and run nothing. */
export const ALLOWED = words(`
  a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data dd del
  details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label li
  main mark menu meter nav ol p picture pre progress q rb rp rt rtc ruby s samp search section small source span strike
  strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr`);

/** A safe part of SVG: shapes, text and paint, nothing that loads, links out or runs. */
export const ALLOWED_SVG = words(`
  svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use linearGradient radialGradient stop
  clipPath mask marker pattern title desc filter feBlend feColorMatrix feComposite feDropShadow feFlood feGaussianBlur
  feMerge feMergeNode feOffset`);

/** Elements of HTML, SVG and MathML that stay out. A name in none of the lists is text: `List<String>`. */
export const REFUSED = words(`
  animate animateMotion animateTransform annotation-xml applet area base basefont bgsound body button canvas datalist dialog
  embed fieldset foreignObject form frame frameset head html iframe image isindex keygen legend link map marquee math meta
  noembed noframes nobr noscript object optgroup option output param plaintext portal script select set slot style template
  textarea title xmp`);

/** Their content goes with them. */
export const HIDDEN = words("iframe noembed noframes noscript script style template");

export const VOID = words("area base br col embed hr img input link meta param source track wbr");

/** An opening tag that ends what stands open before it, as HTML lets authors leave `</li>` out. */
export const IMPLIES_END: Readonly<Record<string, ReadonlySet<string>>> = {
  p: words("p"),
  li: words("li"),
  dt: words("dt dd"),
  dd: words("dt dd"),
  td: words("td th"),
  th: words("td th"),
  tr: words("td th tr"),
  rt: words("rt rp"),
  rp: words("rt rp"),
};

const GLOBAL = words("class id title lang dir role tabindex align style");

const ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words("href name download"),
  img: words("src alt width height loading decoding"),
  source: words("src type media sizes"),
  audio: words("src controls loop preload"),
  video: words("src controls loop muted poster width height preload playsinline"),
  track: words("src kind srclang label default"),
  details: words("open name"),
  font: words("color size face"),
  input: words("checked"),
  ol: words("start reversed type"),
  ul: words("type"),
  li: words("value"),
  table: words("border cellpadding cellspacing width"),
  td: words("colspan rowspan headers width height valign"),
  th: words("colspan rowspan headers scope abbr width height valign"),
  tr: words("valign"),
  col: words("span width"),
  colgroup: words("span width"),
  time: words("datetime"),
  data: words("value"),
  bdo: words("dir"),
  del: words("datetime"),
  ins: words("datetime"),
  progress: words("value max"),
  meter: words("value min max low high optimum"),
  hr: words("width size"),
};

const SVG_ATTRIBUTES = words(`
  xmlns version viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy d points width height transform opacity
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset vector-effect clip-path clip-rule mask marker-start marker-mid marker-end filter color
  display visibility paint-order shape-rendering text-rendering font-family font-size font-style font-weight text-anchor
  dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing text-decoration writing-mode dx dy rotate
  textLength lengthAdjust startOffset href xlink:href gradientUnits gradientTransform spreadMethod offset stop-color
  stop-opacity clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform refX refY
  markerWidth markerHeight markerUnits orient filterUnits primitiveUnits in in2 result stdDeviation flood-color
  flood-opacity operator k1 k2 k3 k4 mode values type focusable`);

/** Whether an element may carry an attribute; both in lower case. Values are `html-tag.ts`'s to judge. */
export function mayCarry(element: string, attribute: string): boolean {
  if (/^(?:data|aria)-[a-z0-9_.-]+$/.test(attribute)) return attribute !== "data-href";
  if (GLOBAL.has(attribute)) return true;
  if (ALLOWED_SVG.has(element)) return SVG_ATTRIBUTES.has(attribute);
  return Object.hasOwn(ATTRIBUTES, element) && ATTRIBUTES[element]?.has(attribute) === true;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().toLowerCase().split(/\s+/));
}
