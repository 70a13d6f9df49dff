/** Bars over time, drawn when the page is made. */
export interface PeriodChart {
  readonly caption: string;
  /** Where the most is, in words. */
  readonly most: string;
  readonly width: number;
  readonly height: number;
  /** `whole` stands behind `part`: what was to be done behind what was. */
  readonly bars: readonly {
    readonly kind: "whole" | "part";
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** What stands at its ends. */
  readonly from: string;
  readonly to: string;
}

/** A chart with its words; the numbers stand in the calendar. */
export function Chart({ caption, most, width, height, bars, from, to }: PeriodChart) {
  return (
    <figure class="period-chart">
      <figcaption>
        <b>{caption}</b> <span>{most}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar) => (
          <rect
            key={`${bar.kind} ${bar.x}`}
            class={`chart-${bar.kind}`}
            x={bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
            // The drawing is stretched to the page: round corners are round there.
            rx={width / 220}
            ry="2"
          />
        ))}
      </svg>
      <div class="chart-ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </figure>
  );
}
