import type { ReactNode } from "react";
import { Meter } from "../../components/meter.tsx";
import { Severity } from "../../components/severity.tsx";
import { useWords } from "../../store/words.ts";

export type DistributionBar = {
  readonly id: string;
  readonly name: string;
  /** Quietly after the name ("6(1)(a)"). */
  readonly detail?: string | undefined;
  readonly count: number;
  /** What should not be there: marked as a shortcoming. */
  readonly isGap?: boolean | undefined;
};

export type DistributionBarsProps = {
  readonly id: string;
  readonly title: string;
  readonly columns: { readonly name: string; readonly bar: string; readonly count: string };
  readonly bars: ReadonlyArray<DistributionBar>;
  readonly none: ReactNode;
};

/** How many of each: a table whose middle column draws the numbers. */
export function DistributionBars({ id, title, columns, bars, none }: DistributionBarsProps) {
  const words = useWords();
  const total = bars.reduce((sum, bar) => sum + bar.count, 0);
  const longest = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <section className="block" aria-labelledby={id}>
      <header>
        <h2 className="h" id={id}>
          {title}
        </h2>
        <span className="quiet num">{total}</span>
      </header>
      {bars.length === 0 ? (
        <p className="quiet spaced">{none}</p>
      ) : (
        <table className="bars">
          <thead className="vh">
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.bar}</th>
              <th scope="col">{columns.count}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row">
                  {bar.isGap === true && (
                    <>
                      <Severity level="error" label={words.controls.levels.error} />{" "}
                    </>
                  )}
                  {bar.name} {bar.detail !== undefined && <span className="cap">{bar.detail}</span>}
                </th>
                <td className="bar">
                  <Meter label={bar.name} value={bar.count} total={longest} text={String(bar.count)} />
                </td>
                <td className="num">{bar.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
