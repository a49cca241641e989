import { type ActivityId, ItemId, type NewId, RetentionTermId } from "../model/ids.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import { err, type Result } from "../result.ts";
import { type Edit, type EditError, editEntity } from "./edit.ts";
import { type Added, withAdded } from "./with-added.ts";

/**
 * Changes a shared term for one use only: the use gets a copy of its own, with new ids, that is changed; the others keep the
 * term as it was. `name` is what the copy is called, so that the two can be told apart. What the change needs is `added`.
 */
export function changeTermHere(
  register: Register,
  place: { readonly activityId: ActivityId; readonly retentionUseId: string },
  name: string | null,
  change: { readonly update: (term: RetentionTerm) => RetentionTerm; readonly added: ReadonlyArray<Added> },
  stamp: { readonly at: string; readonly newId: NewId },
): Result<Edit, EditError> {
  const groups = register.activities.get(place.activityId)?.dataGroups ?? [];
  const use = groups.flatMap((group) => group.retentionUses ?? []).find(({ id }) => id === place.retentionUseId);
  const term = use === undefined ? undefined : register.retentionTerms.get(use.termId);
  if (term === undefined) return err({ code: "entity-not-found", kind: "activity", id: place.activityId });
  const copy = copyOf(change.update(term), name, stamp.newId);
  const edit = editEntity(register, "activity", place.activityId, stamp.at, (activity) => ({
    ...activity,
    dataGroups:
      activity.dataGroups?.map((group) => ({
        ...group,
        retentionUses:
          group.retentionUses?.map((each) =>
            each.id === place.retentionUseId ? { ...each, termId: copy.id } : each,
          ) ?? null,
      })) ?? null,
  }));
  return withAdded(edit, [...change.added, { kind: "retention-term", entity: copy }]);
}

const copyOf = (term: RetentionTerm, name: string | null, newId: NewId): RetentionTerm => ({
  ...term,
  id: RetentionTermId.parse(newId()),
  name,
  phases: term.phases?.map((phase) => ({ ...phase, id: ItemId.parse(newId()) })) ?? null,
});
