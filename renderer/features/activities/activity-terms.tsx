import { useId, useMemo } from "react";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { shortDate } from "../../controls/term-points.ts";
import { hrefOf } from "../../store/navigation.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { todayIn } from "../../store/today.ts";
import { useWords } from "../../store/words.ts";
import { type TermLine, termAxis } from "./term-axis.ts";

/** All terms of an activity on one axis, as a table whose middle column is the picture: each begins today. One term alone has its own line. */
export function ActivityTerms({ activity }: { readonly activity: ProcessingActivity }) {
  const words = useWords();
  const own = words.activities.document.data.axis;
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const start = todayIn(register.register.timeZone);
  const heading = useId();
  const axis = useMemo(() => termAxis(activity, register, start), [activity, register, start]);
  if (axis.lines.length < 2) return null;
  return (
    <div className="termaxis">
      <h3 className="legend" id={heading}>
        {own.title}
      </h3>
      <table className="tbl" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{own.term}</th>
            <th scope="col">
              <span className="scale">
                <span>{own.begin}</span>
                <span>{own.years(axis.years)}</span>
              </span>
            </th>
            <th scope="col">{own.ends}</th>
          </tr>
        </thead>
        <tbody>
          {axis.lines.map((line) => (
            <tr key={line.termId}>
              <th scope="row">
                <a href={hrefOf("retention", line.termId)}>{line.name ?? words.common.untitled}</a>
              </th>
              <td>
                <TermBar line={line} />
              </td>
              <td>
                {line.endsOn === null
                  ? words.retention.notComputable[line.openReason ?? "term-open"]
                  : shortDate(line.endsOn, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TermBar({ line: { stretches, openReason } }: { readonly line: TermLine }) {
  const percent = (share: number): string => `${share * 100}%`;
  const end = stretches.at(-1)?.to ?? 0;
  return (
    <svg className="tl bar" aria-hidden="true">
      <line className="ax" x1="0" x2="100%" y1="8" y2="8" />
      {stretches.map(({ from, to }, index) => (
        <rect
          key={from}
          className={index === 0 ? "on" : "after"}
          x={percent(from)}
          y="4"
          width={percent(to - from)}
          height="8"
          rx="2"
        />
      ))}
      {openReason !== null && <line className="openend" x1={percent(end)} x2="100%" y1="8" y2="8" />}
    </svg>
  );
}
