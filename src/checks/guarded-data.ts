import type { GuardedDataClass } from "../model/data-class.ts";
import type { DataGroup, DataItemUse, SpecialGroundUse } from "../model/data-group.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { SpecialGround } from "../model/legal-basis.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { filledGroups } from "./data-groups.ts";
import type { View } from "./view.ts";

/** A group with data of a class that no fitting ground covers. */
export interface Ungrounded {
  readonly ref: FieldRef;
  readonly items: ReadonlyArray<DataItemUse>;
  readonly grounds: ReadonlyArray<SpecialGroundUse>;
}

/**
 * The groups of an activity in which data of a class have no ground that `fits`. As a processor we need none of our own: the
 * controller answers for it.
 */
export function ungroundedGroups(
  activity: ProcessingActivity,
  dataClass: GuardedDataClass,
  fits: (ground: SpecialGround) => boolean,
  view: View,
): ReadonlyArray<Ungrounded> {
  return filledGroups(activity).flatMap((group) => {
    const items = itemsIn(group, dataClass, view);
    if (items.length === 0) return [];
    const grounds = (group.specialGrounds ?? []).filter((one) => one.class === dataClass);
    if (grounds.some(({ ground }) => ground !== null && fits(ground))) return [];
    return [{ ref: fieldRef("activity", activity.id, `dataGroups/${group.id}/specialGrounds`), items, grounds }];
  });
}

const itemsIn = (group: DataGroup, dataClass: GuardedDataClass, { indexes }: View): ReadonlyArray<DataItemUse> =>
  (group.items ?? []).filter(
    ({ itemId, classOverride }) => (classOverride?.class ?? indexes.dataClassOf(itemId)) === dataClass,
  );

/** The words for the items of several groups, each once. */
export const wordsOf = (
  groups: ReadonlyArray<Ungrounded>,
): ReadonlyArray<{ readonly kind: "vocabulary-entry"; readonly id: string }> =>
  [...new Set(groups.flatMap(({ items }) => items.map(({ itemId }) => itemId)))].map((id) => ({
    kind: "vocabulary-entry",
    id,
  }));
