import { LegalBasis } from "../../../src/model/legal-basis.ts";
import type { Register } from "../../../src/model/register.ts";

/** How many there are of something; `id` null is what has none of it. */
export interface Share<Id extends string> {
  readonly id: Id | null;
  readonly count: number;
}

/** Purposes of activities that have not ended, by legal basis: the most frequent first, those without one last. */
export function purposesByBasis(register: Register): ReadonlyArray<Share<LegalBasis>> {
  const counts = new Map<LegalBasis | null, number>();
  for (const { status, purposes } of register.activities.values()) {
    if (status === "ended") continue;
    for (const { legalBasis } of purposes ?? []) counts.set(legalBasis, (counts.get(legalBasis) ?? 0) + 1);
  }
  return inOrder(counts, LegalBasis.options);
}

/** Activities that have not ended, by unit: the most frequent first, those without one last. */
export function activitiesByUnit(register: Register): ReadonlyArray<Share<string>> {
  const counts = new Map<string | null, number>();
  for (const { status, unitId } of register.activities.values()) {
    if (status !== "ended") counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  }
  return inOrder(counts, [...register.units.keys()]);
}

function inOrder<Id extends string>(
  counts: ReadonlyMap<Id | null, number>,
  order: ReadonlyArray<Id>,
): ReadonlyArray<Share<Id>> {
  const place = new Map(order.map((id, index) => [id, index]));
  const named = Array.from(counts, ([id, count]) => ({ id, count }))
    .filter((share): share is { id: Id; count: number } => share.id !== null)
    .sort((a, b) => b.count - a.count || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const without = counts.get(null) ?? 0;
  return without > 0 ? [...named, { id: null, count: without }] : named;
}
