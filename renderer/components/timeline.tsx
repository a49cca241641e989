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
  /** In order. The first stretch is filled, the later ones are paler. */
  readonly points: ReadonlyArray<TimelinePoint>;
  /** The last stretch has no end that can be computed. */
  readonly isOpen?: boolean | undefined;
};

/** A term as a line with its moments: from the first point on, each stretch in its tone. */
export function Timeline({ description, points, isOpen = false }: TimelineProps) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  const stretches = points.slice(1).map((end, i) => ({ from: points[i]?.at ?? 0, to: end.at, index: i }));
  const last = points.at(-1);
  return (
    <svg className="tl" role="img" aria-label={description}>
      <line className="ax" x1="0" x2="100%" y1="17" y2="17" />
      {stretches.map(({ from, to, index }) => (
        <rect
          key={index}
          className={index === 0 ? "on" : "after"}
          x={percent(from)}
          y="13"
          width={percent(to - from)}
          height="8"
          rx={index === 0 ? 2 : 0}
        />
      ))}
      {isOpen && last !== undefined && <line className="openend" x1={percent(last.at)} x2="100%" y1="17" y2="17" />}
      {points.slice(1).map((point, i) => (
        <circle key={point.label} className={i === 0 ? "on" : "after"} cx={percent(point.at)} cy="17" r="5" />
      ))}
      {points.map((point) => (
        <text
          key={point.label}
          x={percent(point.at)}
          y="38"
          textAnchor={point.at === 0 ? "start" : point.at > 0.8 ? "end" : "middle"}
        >
          {point.date !== undefined && <tspan className="dt">{`${point.date} `}</tspan>}
          {point.label}
        </text>
      ))}
    </svg>
  );
}
