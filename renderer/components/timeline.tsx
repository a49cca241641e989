import { useRef } from "react";
import { placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";
import { useWidth } from "./use-width.ts";

export type TimelinePoint = {
  /** 0 to 1 along the line. */
  readonly at: number;
  /** "4 jan 2027"; nothing for a point without a date. */
  readonly date?: string | undefined;
  /** "afmelding" */
  readonly label: string;
};

export type TimelineProps = {
  /** The same in one sentence, for the reader. */
  readonly description: string;
  /** In order, with different labels. The first stretch is filled, the later ones are paler. */
  readonly points: ReadonlyArray<TimelinePoint>;
  /** After the last point nothing can be computed: a dashed line. */
  readonly isOpen?: boolean | undefined;
};

/** A term as a line with its moments: from the first point on, each stretch in its tone. */
export function Timeline({ description, points, isOpen = false }: TimelineProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(drawing, 480);
  const stretches = points.slice(1).map((end, i) => ({ from: points[i]?.at ?? 0, to: end.at, index: i }));
  const last = points.at(-1);
  const texts = points.map((point) => (point.date === undefined ? point.label : `${point.date} ${point.label}`));
  const wide = (index: number) => textWidth(texts[index] ?? "", 12);
  const labels = placeLabels(
    points.map((point, i) => ({ at: point.at * width, width: wide(i) })),
    width,
    10,
  );
  const hasTwoRows = labels.some((label) => label.row === 1);
  return (
    <svg ref={drawing} className={hasTwoRows ? "tl two-rows" : "tl"} role="img" aria-label={description}>
      <line className="ax" x1="0" x2="100%" y1="17" y2="17" />
      {stretches.map(({ from, to, index }) => (
        <rect
          key={index}
          className={index === 0 ? "on" : "after"}
          x={from * width}
          y="13"
          width={Math.max(0, to - from) * width}
          height="8"
          rx={index === 0 ? 2 : 0}
        />
      ))}
      {isOpen && last !== undefined && <line className="openend" x1={last.at * width} x2="100%" y1="17" y2="17" />}
      {points.slice(1).map((point, i) => (
        <circle key={point.label} className={i === 0 ? "on" : "after"} cx={point.at * width} cy="17" r="5" />
      ))}
      {points.map((point, i) => {
        const label = labels[i] ?? { left: 0, row: 0 };
        const end = label.left + wide(i) >= width - 1;
        const x = end ? width : label.left === 0 ? 0 : label.left + wide(i) / 2;
        return (
          <text
            key={point.label}
            x={x}
            y={label.row === 0 ? 38 : 54}
            textAnchor={end ? "end" : x === 0 ? "start" : "middle"}
          >
            {point.date !== undefined && <tspan className="dt">{`${point.date} `}</tspan>}
            {point.label}
          </text>
        );
      })}
    </svg>
  );
}
