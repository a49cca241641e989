import type { MeasureId, UnitId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Measure } from "../model/system.ts";

/** A measure that holds for an activity, and through what: its own list, one of its systems, its unit, or everywhere. */
export interface EffectiveMeasure {
  readonly measure: Measure;
  readonly from: "own" | "system" | "unit" | "everywhere";
}

/** What the measures of an activity are read from. */
export type MeasureSources = Pick<Register, "measures" | "systems" | "units">;

/**
 * The measures that hold for an activity, each once: its own, those of its systems, and, unless `inheritsMeasures` is false,
 * those of its unit (and the units above it) and those that hold everywhere. Art. 30(1)(g) and 32 GDPR.
 */
export function effectiveMeasures(
  activity: ProcessingActivity,
  register: MeasureSources,
): ReadonlyArray<EffectiveMeasure> {
  const found = new Map<MeasureId, EffectiveMeasure>();
  const add = (measure: Measure | undefined, from: EffectiveMeasure["from"]): void => {
    if (measure !== undefined && !found.has(measure.id)) found.set(measure.id, { measure, from });
  };
  for (const id of activity.measureIds ?? []) add(register.measures.get(id), "own");
  for (const systemId of activity.systemIds ?? []) {
    for (const id of register.systems.get(systemId)?.measureIds ?? []) add(register.measures.get(id), "system");
  }
  if (activity.inheritsMeasures) {
    const units = unitsAbove(activity.unitId, register);
    for (const measure of register.measures.values()) {
      if (measure.scope?.kind === "everywhere") add(measure, "everywhere");
      if (measure.scope?.kind === "units" && measure.scope.unitIds.some((id) => units.has(id))) add(measure, "unit");
    }
  }
  return [...found.values()];
}

/** A unit with the units above it. A ring in the tree (two programs can make one) ends where it closes. */
export function unitsAbove(unitId: UnitId | null, register: Pick<Register, "units">): ReadonlySet<UnitId> {
  const units = new Set<UnitId>();
  let id = unitId;
  while (id !== null && !units.has(id)) {
    units.add(id);
    id = register.units.get(id)?.parentId ?? null;
  }
  return units;
}
