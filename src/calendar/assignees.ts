import type { FieldRef } from "../model/field-ref.ts";
import type { PersonId, UnitId } from "../model/ids.ts";
import { entityOf } from "../model/kinds.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { Duty } from "./duties.ts";

/** To whom a task goes. */
export type Assignee =
  | { readonly kind: "person"; readonly id: PersonId }
  | { readonly kind: "unit"; readonly id: UnitId };

/** Whoever runs the system; else the owners of the activities, and the unit of those that have none. [] = nobody is named. */
export function assigneesOfDuty(duty: Duty, register: Pick<Register, "systems">): ReadonlyArray<Assignee> {
  const ownerId = duty.systemId === null ? null : (register.systems.get(duty.systemId)?.ownerId ?? null);
  if (ownerId !== null) return [{ kind: "person", id: ownerId }];
  const assignees = new Map<string, Assignee>();
  for (const activity of duty.activities) {
    for (const assignee of assigneesOfActivity(activity)) assignees.set(assignee.id, assignee);
  }
  return [...assignees.values()];
}

const assigneesOfActivity = ({ ownerId, unitId }: ProcessingActivity): ReadonlyArray<Assignee> => {
  if (ownerId !== null) return [{ kind: "person", id: ownerId }];
  return unitId === null ? [] : [{ kind: "unit", id: unitId }];
};

/** Whose a date is: the activity's or the assessment's. Agreements and sites have no owner of their own. */
export function assigneesOf(ref: FieldRef, register: Register): ReadonlyArray<Assignee> {
  if (ref.kind === "activity") {
    const activity = entityOf(register, "activity", ref.id);
    return activity === null ? [] : assigneesOfActivity(activity);
  }
  const assessment = ref.kind === "assessment" ? entityOf(register, "assessment", ref.id) : null;
  if (assessment === null) return [];
  if (assessment.authorId !== null) return [{ kind: "person", id: assessment.authorId }];
  const [activityId] = assessment.activityIds ?? [];
  const activity = activityId === undefined ? undefined : register.activities.get(activityId);
  return activity === undefined ? [] : assigneesOfActivity(activity);
}
