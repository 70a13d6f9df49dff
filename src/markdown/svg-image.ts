/**
 * A drawing's source as the address of a picture, which runs no script, asks for nothing and keeps its ids to itself;
 * `undefined` where a browser could not read it as XML.
 */
export function svgImageAddress(svg: string): string | undefined {
  if (!isWellFormed(svg)) return undefined;
  const names = [
    ...(/^<svg\b[^>]*\sxmlns=/i.test(svg) ? [] : ['xmlns="http://www.w3.org/2000/svg"']),
    ...(svg.includes("xlink:") && !svg.includes("xmlns:xlink=") ? ['xmlns:xlink="http://www.w3.org/1999/xlink"'] : []),
  ];
  const named = names.length === 0 ? svg : svg.replace(/^<svg\b/i, `<svg ${names.join(" ")}`);
  return `data:image/svg+xml,${encodeURIComponent(named)}`;
}

const PART = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[<&]/g;
const ATTRIBUTES = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*$/;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/iy;

function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const { 0: part, 1: slash, 2: name = "", 3: attributes = "", 4: empty, index } of svg.matchAll(PART)) {
    if (part === "&") {
      ENTITY.lastIndex = index;
      if (!ENTITY.test(svg)) return false;
    } else if (part === "<") return false;
    else if (name === "") continue;
    else if (slash === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (!ATTRIBUTES.test(attributes)) return false;
      if (empty !== "/") open.push(name);
    }
  }
  return open.length === 0;
}
