import type { GuardedDataClass } from "../model/data-class.ts";
import type { DataItemUse, SpecialGroundUse } from "../model/data-group.ts";
import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import type { SpecialGround } from "../model/legal-basis.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { type GroupFacts, groupFacts } from "./activity-facts.ts";
import { isCopyOfId, isToBeJudged } from "./known-items.ts";
import { isOurs } from "./ongoing.ts";
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
  fits: (ground: SpecialGround, use: SpecialGroundUse) => boolean,
  view: View,
): ReadonlyArray<Ungrounded> {
  if (!isOurs(activity)) return [];
  return groupFacts(activity, view).flatMap((facts) => {
    const { group } = facts;
    const items = itemsIn(facts, dataClass);
    if (items.length === 0) return [];
    const grounds = (group.specialGrounds ?? []).filter((one) => one.class === dataClass);
    if (grounds.some((use) => use.ground !== null && fits(use.ground, use))) return [];
    return [{ ref: fieldRef("activity", activity.id, `dataGroups/${group.id}/specialGrounds`), items, grounds }];
  });
}

const itemsIn = (group: GroupFacts, dataClass: GuardedDataClass): ReadonlyArray<DataItemUse> =>
  group.items
    .filter((item) => item.dataClass === dataClass && !isToBeJudged(item) && !isCopyOfId(item))
    .map(({ use }) => use);

/** The words for the items of several groups, each once. */
export const wordsOf = (
  groups: ReadonlyArray<Ungrounded>,
): ReadonlyArray<{ readonly kind: "vocabulary-entry"; readonly id: string }> =>
  [...new Set(groups.flatMap(({ items }) => items.map(({ itemId }) => itemId)))].map((id) => ({
    kind: "vocabulary-entry",
    id,
  }));
