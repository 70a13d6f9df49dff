import { loadMermaid, type Mermaid } from "./mermaid.ts";
import { isDark, onSchemeChange } from "./theme.ts";

/** Draws the page's diagrams as a reader comes near them, and again when the colours change. */
export function drawDiagrams(root: ParentNode = document): void {
  const sources = new Map<Element, string>();
  for (const diagram of root.querySelectorAll("pre.mermaid")) sources.set(diagram, diagram.textContent);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void inTurn(() => draw(target, sources.get(target) ?? ""));
      }
    },
    { rootMargin: "600px" },
  );
  for (const diagram of sources.keys()) near.observe(diagram);
  onSchemeChange(() => {
    for (const [diagram, source] of sources) {
      if (diagram.classList.contains("is-drawn")) void inTurn(() => draw(diagram, source));
    }
  });
}

/** Mermaid has one set of settings for all: a drawing waits for the one before it. */
let turn: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  turn = turn.then(work, work);
  return turn;
}

let drawn = 0;

async function draw(diagram: Element, source: string): Promise<void> {
  diagram.setAttribute("aria-busy", "true");
  try {
    const mermaid = await loadMermaid();
    mermaid.initialize(settings());
    const { svg } = await mermaid.render(`_diagram-${++drawn}`, source);
    diagram.innerHTML = svg;
    diagram.classList.add("is-drawn");
    const drawing = diagram.querySelector("svg");
    if (drawing === null) return;
    keepReadable(drawing);
    name(drawing);
  } catch (error) {
    fail(diagram, source, error);
  } finally {
    diagram.removeAttribute("aria-busy");
  }
}

/** In the page's own colours and type: Mermaid measures words with the font it is told. */
function settings(): Parameters<Mermaid["initialize"]>[0] {
  const style = getComputedStyle(document.body);
  const colour = (token: string): string => style.getPropertyValue(token).trim();
  return {
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    theme: "base",
    fontFamily: style.fontFamily,
    themeVariables: {
      darkMode: isDark(),
      fontFamily: style.fontFamily,
      background: colour("--ground"),
      primaryColor: colour("--accent-soft"),
      primaryTextColor: colour("--text"),
      primaryBorderColor: colour("--accent"),
      secondaryColor: colour("--ground-soft"),
      tertiaryColor: colour("--ground-raised"),
      lineColor: colour("--text-soft"),
      textColor: colour("--text"),
      noteBkgColor: colour("--mark"),
      noteTextColor: colour("--mark-text"),
      noteBorderColor: colour("--line-strong"),
      edgeLabelBackground: colour("--ground"),
      pieOpacity: "1",
      pieStrokeColor: colour("--ground"),
      pieOuterStrokeColor: colour("--ground"),
      pieSectionTextColor: colour("--ground"),
      ...Object.fromEntries(PIECES.map((token, i) => [`pie${i + 1}`, colour(token)])),
    },
  };
}

const PIECES = ["--accent", "--information", "--warning", "--quotation", "--danger", "--line-strong", "--text-soft"];

/** Mermaid shrinks what is wide to the page; words smaller than this are better scrolled to. */
const SMALLEST = 0.7;

function keepReadable(svg: SVGSVGElement): void {
  const width = Number.parseFloat(svg.style.maxWidth);
  if (width > 0) svg.style.minWidth = `${Math.round(width * SMALLEST)}px`;
}

/** A drawing is one picture to screen readers: named by its author (`accTitle`), else by the words in it. */
function name(svg: SVGSVGElement): void {
  svg.setAttribute("role", "img");
  svg.removeAttribute("aria-roledescription");
  if (svg.hasAttribute("aria-labelledby")) return;
  const words = [...svg.querySelectorAll("text, foreignObject")].map((label) => label.textContent.trim());
  svg.setAttribute(
    "aria-label",
    [...new Set(words)]
      .filter((word) => word !== "")
      .join(", ")
      .slice(0, 300),
  );
}

function fail(diagram: Element, source: string, error: unknown): void {
  diagram.textContent = source;
  diagram.classList.remove("is-drawn");
  diagram.classList.add("is-error");
  if (diagram.nextElementSibling?.matches(".mermaid-error")) return;
  const message = document.createElement("p");
  message.className = "mermaid-error";
  const reason = error instanceof Error ? error.message.split("\n")[0]?.replace(/:$/, ".") : "";
  message.textContent = `${document.documentElement.lang.startsWith("ko") ? "이 다이어그램은 그릴 수 없습니다." : "This diagram cannot be drawn."} ${reason ?? ""}`;
  diagram.after(message);
}
