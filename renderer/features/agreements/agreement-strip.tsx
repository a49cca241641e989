import { useMemo, useState } from "react";
import type { PlainDate } from "../../../src/model/values.ts";
import { Button } from "../../components/button.tsx";
import { MomentStrip } from "../../components/moment-strip.tsx";
import { shortDate } from "../../controls/term-points.ts";
import { goTo, hrefOf } from "../../store/navigation.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import type { AgreementRow } from "./agreement-rows.ts";
import { StateMark } from "./state-mark.tsx";
import { yearStrip } from "./year-strip.ts";

export type AgreementStripProps = {
  readonly rows: ReadonlyArray<AgreementRow>;
  readonly openId: string | null;
  readonly today: PlainDate;
};

/** What ends when, on a line of years; the same facts in a table on request. */
export function AgreementStrip({ rows, openId, today }: AgreementStripProps) {
  const words = useWords();
  const own = words.agreements.strip;
  const language = useSettings((settings) => settings.language);
  const [showsTable, setShowsTable] = useState(false);
  const strip = useMemo(() => yearStrip(rows, today), [rows, today]);
  const years = (date: string): number => Number(date.slice(0, 4));
  return (
    <div className="agstrip">
      <MomentStrip
        label={own.label(years(strip.from), years(strip.to))}
        look="years"
        from={strip.from}
        to={strip.to}
        ticks={strip.ticks}
        soon={strip.soon}
        more={{ label: own.more, onPress: () => setShowsTable(true) }}
        moments={strip.ends.map(({ date, rows: ending }) => {
          const isSoon = ending.some((row) => row.isSoon);
          return {
            id: date,
            date,
            title: ending.map(({ parties }) => parties).join(", "),
            detail: shortDate(date, language),
            isCurrent: ending.some(({ id }) => id === openId),
            onPress: () => goTo("agreements", ending.find(({ id }) => id !== openId)?.id ?? ending[0]?.id ?? null),
            ...(date < today
              ? { level: "error" as const, levelLabel: words.record.agreementState.ended }
              : isSoon
                ? { level: "warning" as const, levelLabel: words.agreements.state.soon }
                : {}),
          };
        })}
      />
      <Button look="bare" isLow className="stripact" onPress={() => setShowsTable(!showsTable)}>
        {showsTable ? own.hide : own.table}
      </Button>
      {showsTable && (
        <div className="striptable scroll" tabIndex={-1}>
          {strip.ends.length === 0 ? (
            <p className="quiet">{own.none}</p>
          ) : (
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{own.name}</th>
                  <th scope="col">{own.ends}</th>
                  <th scope="col">{own.state}</th>
                </tr>
              </thead>
              <tbody>
                {strip.ends.flatMap(({ date, rows: ending }) =>
                  ending.map((row) => (
                    <tr key={row.id}>
                      <td>
                        <a href={hrefOf("agreements", row.id)}>{row.name}</a>
                      </td>
                      <td>{shortDate(date, language)}</td>
                      <td>
                        <StateMark row={row} />
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          )}
        </div>
      )}
    </div>
  );
}
