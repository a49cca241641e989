import { type DataClass, isGuarded } from "../model/data-class.ts";
import type { DataItemUse } from "../model/data-group.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";

/** What a derived value reads of the vocabulary. */
export type Vocabulary = Pick<Register, "vocabulary">;

/** How the law looks at an item here: the override of this use, else the vocabulary's class; "ordinary" for an unknown word. */
export function effectiveClass(use: DataItemUse, register: Vocabulary): DataClass {
  if (use.classOverride !== null) return use.classOverride.class;
  const entry = register.vocabulary.get(use.itemId);
  return entry?.kind === "data-item" ? entry.class : "ordinary";
}

/** True when an activity has special or criminal data or a national identification number. */
export const hasGuardedData = (activity: ProcessingActivity, register: Vocabulary): boolean =>
  (activity.dataGroups ?? []).some((group) =>
    (group.items ?? []).some((use) => isGuarded(effectiveClass(use, register))),
  );
