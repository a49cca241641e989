import { type FieldRef, fieldRef } from "../../model/field-ref.ts";
import type { PersonId } from "../../model/ids.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import { activityRef, ownName, type StatementContext } from "../document-context.ts";

/** Who owns which of the activities that go on, by name; an activity without an owner is a gap. Art. 5(2) GDPR. */
export function ownersOf(context: StatementContext): ReadonlyArray<{
  readonly name: string;
  readonly activities: ReadonlyArray<ProcessingActivity>;
  readonly ref: FieldRef;
}> {
  const owned = new Map<PersonId, ProcessingActivity[]>();
  for (const activity of [...context.activities, ...context.forCustomers]) {
    if (activity.ownerId === null) context.gaps.add("owner-open", activityRef(activity, "ownerId"));
    else owned.set(activity.ownerId, [...(owned.get(activity.ownerId) ?? []), activity]);
  }
  return [...owned].flatMap(([id, activities]) => {
    const ref = fieldRef("person", id, "name");
    const name = ownName(context.register.persons.get(id)?.name ?? null, ref, context);
    return name === null ? [] : [{ name, activities, ref }];
  });
}

/** The data protection officers of the organisations, each once. */
export function officersOf(
  context: StatementContext,
): ReadonlyArray<{ readonly name: string; readonly ref: FieldRef }> {
  const found = new Map<string, FieldRef>();
  for (const { id, dpo } of context.controllers) {
    if (dpo?.kind !== "appointed") continue;
    const ref = fieldRef("controller", id, "dpo");
    const person = dpo.personId === null ? undefined : context.register.persons.get(dpo.personId);
    const name = ownName(dpo.contact.name ?? person?.name ?? null, ref, context);
    if (name !== null) found.set(name, ref);
  }
  return [...found].map(([name, ref]) => ({ name, ref }));
}
