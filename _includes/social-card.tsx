export interface SocialCardProps {
  readonly site: SetText;
  readonly title: SetText;
  readonly note: SetText;
  readonly titleSize: number;
  readonly titleLines: number;
  readonly wordBreak: "keep-all" | "break-word";
  readonly accent: string;
}

/** A text and the fonts it is set in. */
interface SetText {
  readonly text: string;
  readonly fonts: string;
}

/** A page's picture for where links to it are shown. Drawn by satori, which knows a part of CSS: every box is a `flex`. */
export function SocialCard({ site, title, note, titleSize, titleLines, wordBreak, accent }: SocialCardProps) {
  return (
    <div style={{ ...FILL, flexDirection: "column", justifyContent: "space-between", padding: "68px 84px 60px 84px" }}>
      <div
        style={{ display: "flex", position: "absolute", left: 0, top: 0, width: 20, height: 630, background: accent }}
      />
      <div style={{ display: "flex", alignItems: "center", height: 44 }}>
        <Yard accent={accent} />
        <div
          style={{
            display: "flex",
            marginLeft: 20,
            fontSize: 32,
            fontWeight: 500,
            fontFamily: site.fonts,
            ...ONE_LINE,
          }}
        >
          {site.text}
        </div>
      </div>
      <div
        style={{
          display: "block",
          width: 1032,
          fontSize: titleSize,
          fontWeight: 700,
          fontFamily: title.fonts,
          lineHeight: 1.28,
          letterSpacing: "-0.02em",
          wordBreak,
          lineClamp: titleLines,
        }}
      >
        {title.text}
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ display: "flex", height: 2, background: "#e2ded4" }} />
        <div
          style={{
            display: "block",
            height: 44,
            marginTop: 24,
            fontSize: 28,
            fontWeight: 500,
            fontFamily: note.fonts,
            color: "#625d52",
            lineClamp: 1,
          }}
        >
          {note.text}
        </div>
      </div>
    </div>
  );
}

/** A yard seen from above: walls, and a gate. */
function Yard({ accent }: { readonly accent: string }) {
  return (
    <svg aria-hidden="true" width="36" height="36" viewBox="0 0 36 36">
      <path d="M12 33 H3 V3 H33 V33 H24" fill="none" stroke={accent} stroke-width="6" />
    </svg>
  );
}

const FILL = {
  display: "flex",
  position: "relative",
  boxSizing: "border-box",
  width: 1200,
  height: 630,
  background: "#fdfcf9",
  color: "#26241f",
} as const;
const ONE_LINE = { maxWidth: 960, overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" } as const;
