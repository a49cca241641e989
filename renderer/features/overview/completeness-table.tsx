import { useMemo } from "react";
import { completenessCounts, type ElementCounts } from "../../../src/derive/completeness.ts";
import { Meter } from "../../components/meter.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { countReasons } from "./count-reasons.ts";

/** How far each element of art. 30(1) is filled in, over the activities that have not ended, and why some do not apply. */
export function CompletenessTable() {
  const words = useWords();
  const own = words.overview.completeness;
  const register = useRegister((each) => each);
  const counts = useMemo(() => completenessCounts(register), [register]);
  const reasons = useMemo(() => countReasons(register), [register]);
  const [first] = counts;
  const total = first === undefined ? 0 : first.answered + first.partly + first.notAnswered + first.notApplicable;
  return (
    <section className="block" aria-labelledby="completeness">
      <header>
        <h2 className="h" id="completeness">
          {own.title}
        </h2>
        <span className="quiet">{own.of(total)}</span>
      </header>
      <table className="bars">
        <thead className="vh">
          <tr>
            <th scope="col">{own.columns.letter}</th>
            <th scope="col">{own.columns.element}</th>
            <th scope="col">{own.columns.bar}</th>
            <th scope="col">{own.columns.done}</th>
            <th scope="col">{own.columns.missing}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((element) => (
            <ElementRow key={element.element} counts={element} total={total} />
          ))}
        </tbody>
      </table>
      {reasons.length > 0 && (
        <div className="cap reasons">
          <p>{own.hatched}</p>
          {reasons.map(({ reason, count }) => (
            <p key={reason}>{own.times(count, words.record.notApplicable[reason])}</p>
          ))}
        </div>
      )}
    </section>
  );
}

function ElementRow({ counts, total }: { readonly counts: ElementCounts; readonly total: number }) {
  const words = useWords();
  const own = words.overview.completeness;
  const done = counts.answered + counts.notApplicable;
  const missing = [
    counts.partly > 0 ? own.partly(counts.partly) : null,
    counts.notAnswered > 0 ? own.open(counts.notAnswered) : null,
  ].filter((part) => part !== null);
  const name = words.record.elements[counts.element];
  return (
    <tr>
      <td className="let">{counts.letter}</td>
      <th scope="row">
        {name} {counts.letter === null && <span className="cap">{own.basisArticle}</span>}
      </th>
      <td className="bar">
        <Meter
          label={name}
          value={counts.answered}
          notApplicable={counts.notApplicable}
          total={total}
          text={own.meter(done, total)}
        />
      </td>
      <td className="num">{done}</td>
      <td className="why">{missing.join(", ")}</td>
    </tr>
  );
}
