import { isCurrentUse, type PartyUseAt } from "../derive/party-views.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { PlainDate } from "../model/values.ts";
import type { View } from "./view.ts";

/** An activity that ended has no more gaps to close; one that is a concept has, before it begins. */
export const isOngoing = ({ status }: ProcessingActivity): boolean => status !== "ended";

/** An ongoing activity in which we decide: art. 30(1). What we do as a processor is art. 30(2), which asks less. */
export const isOurs = (activity: ProcessingActivity): boolean => isOngoing(activity) && activity.role !== "processor";

export const isConcept = ({ status }: ProcessingActivity): boolean => status === "concept";

/** The uses of a party or category that go on today, in activities that have not ended and in sites. */
export const currentUses = (id: string, view: View, today: PlainDate): ReadonlyArray<PartyUseAt> =>
  view.once(`current uses ${id}`, () =>
    view.indexes.usesOf(id).filter(({ owner, use }) => owner.status !== "ended" && isCurrentUse(use, today)),
  );

/** A list of places with at least one, or null for an empty one: findings have a place. */
export const placed = (refs: ReadonlyArray<FieldRef>): readonly [FieldRef, ...ReadonlyArray<FieldRef>] | null => {
  const [first, ...rest] = refs;
  return first === undefined ? null : [first, ...rest];
};

/** The places in uses, and whether all of them are in concepts; null where there are none. */
export function placedUses(
  uses: ReadonlyArray<PartyUseAt>,
  refOf: (at: PartyUseAt) => FieldRef,
): {
  readonly places: readonly [FieldRef, ...ReadonlyArray<FieldRef>];
  readonly concept: boolean;
} | null {
  const places = placed(uses.map(refOf));
  return places === null ? null : { places, concept: uses.every(({ owner }) => owner.status === "concept") };
}
