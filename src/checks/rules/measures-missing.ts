import { unitsAbove } from "../../derive/effective-measures.ts";
import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { isConcept, isOngoing } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import type { View } from "../view.ts";

/** Its own, its systems', its unit's or those everywhere: one is enough. The fix lets it take over what holds everywhere. */
export const measuresMissing = defineRule<"measures-missing", "activity">({
  id: "measures-missing",
  severity: "warning",
  group: "record",
  gathers: true,
  article: "art. 30(1)(g)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOngoing(activity) || hasMeasure(activity, view) || view.register.measures.size === 0) return [];
    const { id } = activity;
    return [
      {
        places: [fieldRef("activity", id, "measureIds")],
        facts: { activity: { kind: "activity", id } },
        concept: isConcept(activity),
        fixable: !activity.inheritsMeasures && view.indexes.measuresEverywhere().length > 0,
        ...(activity.role === "processor" ? { article: "art. 30(2)(d)" } : {}),
      },
    ];
  },
  fix: ({ subject }, { register, at }) => {
    const isThereAny = [...register.measures.values()].some(({ scope }) => scope?.kind === "everywhere");
    if (!isThereAny) return null;
    const edit = editEntity(register, "activity", subject.id, at, (one) => ({ ...one, inheritsMeasures: true }));
    return edit.ok ? edit.value : null;
  },
});

function hasMeasure({ measureIds, systemIds, unitId, inheritsMeasures }: ProcessingActivity, view: View): boolean {
  if ((measureIds?.length ?? 0) > 0) return true;
  const { register, indexes } = view;
  if ((systemIds ?? []).some((id) => (register.systems.get(id)?.measureIds?.length ?? 0) > 0)) return true;
  if (!inheritsMeasures) return false;
  if (indexes.measuresEverywhere().length > 0) return true;
  return [...unitsAbove(unitId, register)].some((id) => indexes.measuresInUnit(id).length > 0);
}
