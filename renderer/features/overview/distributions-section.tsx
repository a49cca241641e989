import { useMemo } from "react";
import type { UnitId } from "../../../src/model/ids.ts";
import { legalBasisLetter } from "../../../src/model/legal-basis.ts";
import type { Register } from "../../../src/model/register.ts";
import type { Words } from "../../../src/words/words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { type DistributionBar, DistributionBars } from "./distribution-bars.tsx";
import { activitiesByUnit, purposesByBasis } from "./distributions.ts";

/** Departments drawn apart; the others are one bar. */
const unitsShown = 10;

/** Purposes by legal basis and activities by department. */
export function DistributionsSection() {
  const words = useWords();
  const register = useRegister((each) => each);
  const bases = useMemo(() => basisBars(register, words), [register, words]);
  const units = useMemo(() => unitBars(register, words), [register, words]);
  const { byBasis, byUnit } = words.overview;
  return (
    <div className="three-up">
      <DistributionBars
        id="by-basis"
        title={byBasis.title}
        columns={byBasis.columns}
        bars={bases}
        none={byBasis.none}
      />
      <DistributionBars id="by-unit" title={byUnit.title} columns={byUnit.columns} bars={units} none="" />
    </div>
  );
}

const basisBars = (register: Register, words: Words): ReadonlyArray<DistributionBar> =>
  purposesByBasis(register).map(({ id, count }) =>
    id === null
      ? { id: "none", name: words.overview.byBasis.without, count, isGap: true }
      : { id, name: words.record.legalBasis[id], detail: words.record.basisArticle(legalBasisLetter[id]), count },
  );

function unitBars(register: Register, words: Words): ReadonlyArray<DistributionBar> {
  const own = words.overview.byUnit;
  const shares = activitiesByUnit(register);
  const named = shares.filter((share) => share.id !== null);
  const bars: DistributionBar[] = named.slice(0, unitsShown).map(({ id, count }) => ({
    id: id ?? "none",
    name: register.units.get(id as UnitId)?.name ?? words.common.untitled,
    count,
  }));
  const others = named.slice(unitsShown);
  if (others.length > 0) {
    bars.push({
      id: "others",
      name: own.others(others.length),
      count: others.reduce((sum, { count }) => sum + count, 0),
    });
  }
  const without = shares.find((share) => share.id === null);
  if (without !== undefined) bars.push({ id: "none", name: own.without, count: without.count });
  return bars;
}
