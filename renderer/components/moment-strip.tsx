import { type ReactNode, useRef } from "react";
import { classNames } from "./class-names.ts";
import { gatherMarks, type PlacedMark, placeMarks, type WantedMark } from "./place-marks.ts";
import { type Level, Severity } from "./severity.tsx";
import { textWidth } from "./text-width.ts";
import { useWidth } from "./use-width.ts";

export type Moment = {
  readonly id: string;
  /** PlainDate text. */
  readonly date: string;
  /** Bold: the party in years, the day in days. */
  readonly title: string;
  readonly detail: string;
  /** Its shape instead of a dot; `levelLabel` is read aloud. */
  readonly level?: Level | undefined;
  readonly levelLabel?: string | undefined;
  readonly isCurrent?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
};

export type MomentStripProps = {
  readonly label: string;
  /** `years`: words beside the mark; `days`: words under it, on a stem. */
  readonly look: "years" | "days";
  /** First and last day, PlainDate text; moments outside are left out. */
  readonly from: string;
  readonly to: string;
  /** Where a year or month begins, with its name. */
  readonly ticks: ReadonlyArray<{ readonly date: string; readonly label: string }>;
  /** In the order of their dates. The same facts belong in a list or table beside it. */
  readonly moments: ReadonlyArray<Moment>;
  /** A washed stretch ("the coming 90 days"), beginning at a strong line: today. */
  readonly soon?: { readonly from: string; readonly to: string } | undefined;
  /** In `years`, what has no room is counted at its place; `label` names what that is, `onPress` shows it elsewhere. */
  readonly more?:
    | { readonly label: (titles: ReadonlyArray<string>) => string; readonly onPress: () => void }
    | undefined;
};

const rowCount = 3;
/** The room of "+12". */
const moreWidth = 34;

/** What happens when, on one line: a list whose items stand at their day. */
export function MomentStrip({ label, look, from, to, ticks, moments, soon, more }: MomentStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip, 900);
  const share = (date: string) => (dayNumber(date) - dayNumber(from)) / Math.max(1, dayNumber(to) - dayNumber(from));
  const percent = (date: string) => `${share(date) * 100}%`;
  const shown = moments.filter((moment) => share(moment.date) >= 0 && share(moment.date) <= 1);
  const wanted = shown.map((moment) => ({
    at: share(moment.date) * width,
    width: wordsWidth(moment, look),
  }));
  const places = look === "years" ? placeMarks(wanted, width, rowCount, 8) : underStems(wanted, width);
  const rowOf = (i: number): number | null => places[i]?.row ?? (more === undefined ? rowCount - 1 : null);
  const rest = gatherMarks(
    shown.flatMap((moment, i) => (rowOf(i) === null ? [{ moment, at: wanted[i]?.at ?? 0 }] : [])),
    moreWidth,
  );
  return (
    <div ref={strip} className={classNames("strip", look, rest.length > 0 && "crowded")}>
      {soon !== undefined && (
        <div
          className="soon"
          style={{ left: percent(soon.from), width: `${(share(soon.to) - share(soon.from)) * 100}%` }}
        />
      )}
      {ticks
        .filter((tick) => share(tick.date) >= 0 && share(tick.date) < 1)
        .map((tick) => (
          <span key={tick.date} className="m" aria-hidden="true" style={{ left: percent(tick.date) }}>
            {tick.label}
          </span>
        ))}
      <ol aria-label={label}>
        {shown.map((moment, i) =>
          rowOf(i) === null ? null : (
            <li
              key={moment.id}
              className={classNames(
                places[i]?.side === "end" && "end",
                moment.isCurrent === true && "on",
                `row-${rowOf(i) ?? 0}`,
              )}
              style={{ left: percent(moment.date) }}
            >
              {moment.level === undefined ? (
                <i className="pin" />
              ) : (
                <Severity level={moment.level} label={moment.levelLabel} />
              )}
              <MomentWords moment={moment} />
            </li>
          ),
        )}
        {rest.map((group) => {
          const titles = group.map(({ moment }) => `${moment.title} ${moment.detail}`);
          return (
            <li key={group[0]?.moment.id} className="more" style={{ left: group[0]?.at }}>
              <button
                type="button"
                className="words"
                aria-label={more?.label(titles)}
                title={titles.join("\n")}
                onClick={more?.onPress}
              >
                +{group.length}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function MomentWords({ moment }: { readonly moment: Moment }): ReactNode {
  const words = (
    <>
      <b>{moment.title}</b> <span>{moment.detail}</span>
    </>
  );
  return moment.onPress === undefined ? (
    <span className="words">{words}</span>
  ) : (
    <button
      type="button"
      className="words"
      aria-current={moment.isCurrent === true || undefined}
      onClick={moment.onPress}
    >
      {words}
    </button>
  );
}

/** Later marks take the upper rows, so that the stem of an earlier one never runs through their words. */
const underStems = (wanted: ReadonlyArray<WantedMark>, width: number): ReadonlyArray<PlacedMark> =>
  [...placeMarks([...wanted].reverse(), width, rowCount, 8, true)].reverse();

/** The room that the words take beside or under their mark, in px. */
function wordsWidth({ title, detail }: Moment, look: "years" | "days"): number {
  const [bold, plain] = [textWidth(title, 13, look === "years" ? 600 : 500), textWidth(detail, 13)];
  return look === "years" ? 28 + bold + plain : 8 + Math.max(bold, plain);
}

/** Days since 1970, for sums with dates. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
