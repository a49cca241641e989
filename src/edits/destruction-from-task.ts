import type { DestructionTask } from "../calendar/calendar.ts";
import { displayName } from "../derive/names.ts";
import { processorUses } from "../derive/party-views.ts";
import type { Destruction } from "../model/destruction.ts";
import { DestructionId, ItemId, type NewId, type PartyId } from "../model/ids.ts";
import { newDestruction } from "../model/new-entity.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";
import { uncapitalize } from "../words/sentence.ts";
import type { Language, Words } from "../words/words.ts";

/** What the core is handed for a new record. */
export interface RecordStart {
  readonly newId: NewId;
  readonly today: PlainDate;
  readonly language: Language;
  readonly words: Words;
}

/** More kinds than this are called by the name of the term: a record has one line for them. */
const kindsInWords = 5;

const methodOf: { readonly [action in NonNullable<RetentionTerm["endAction"]>]: Destruction["method"] } = {
  delete: "deleted",
  anonymise: "anonymised",
  "transfer-to-archive": "transferred-to-archive",
  review: null,
};

/**
 * A record of destruction as far as the register can fill it in for a task: what kind of data, under which term or number of the selection
 * list, in which cohort, who does it, which processors have the data too. Who authorised it, and how, a person says.
 */
export function destructionFromTask(task: DestructionTask, register: Register, start: RecordStart): Destruction {
  const { newId, today, language, words } = start;
  const { termId, systemId, activityIds } = task.duty;
  const term = register.retentionTerms.get(termId);
  const activities = activityIds.flatMap((id) => register.activities.get(id) ?? []);
  const kinds = new Set(activities.flatMap((activity) => itemIdsUnder(activity, termId)));
  const named = [...kinds].map((id) =>
    uncapitalize(displayName(register, "vocabulary-entry", id, language, words.common)),
  );
  const selection = term?.phases?.find((phase) => phase.selectionList !== null || phase.selectionNumber !== null);
  const [assignee] = task.assignees;
  return {
    ...newDestruction(DestructionId.parse(newId())),
    code: nextCode(register, words),
    destroyedOn: today,
    what:
      named.length > 0 && named.length <= kindsInWords ? named.join(", ") : (term?.name ?? (named.join(", ") || null)),
    termId,
    activityIds,
    systemIds: systemId === null ? null : [systemId],
    cohort: task.cohort,
    selectionList: selection?.selectionList ?? null,
    selectionNumber: selection?.selectionNumber ?? null,
    method: methodOf[term?.endAction ?? "delete"],
    carriedOutById: assignee?.kind === "person" ? assignee.id : null,
    processors: processorsOf(activities, task).map((partyId) => ({
      id: ItemId.parse(newId()),
      partyId,
      confirmedOn: null,
      how: null,
    })),
  };
}

/** The kinds of data that an activity keeps under a term: some items of a group, or all of it. */
const itemIdsUnder = ({ dataGroups }: ProcessingActivity, termId: RetentionTerm["id"]) =>
  (dataGroups ?? []).flatMap(({ items, retentionUses }) =>
    (retentionUses ?? [])
      .filter((use) => use.termId === termId)
      .flatMap(({ itemUseIds }) =>
        (items ?? []).filter(({ id }) => itemUseIds === null || itemUseIds.includes(id)).map(({ itemId }) => itemId),
      ),
  );

/** Processors that have data of these activities, or of this system where a use names one. Art. 28(3)(g) GDPR. */
function processorsOf(
  activities: ReadonlyArray<ProcessingActivity>,
  { duty }: DestructionTask,
): ReadonlyArray<PartyId> {
  const uses = activities.flatMap(({ partyUses }) => processorUses(partyUses));
  const here = uses.filter(({ systemId }) => systemId === null || duty.systemId === null || systemId === duty.systemId);
  return [...new Set(here.flatMap(({ who }) => (who?.kind === "party" ? [who.partyId] : [])))];
}

/** The next free number of a record. */
function nextCode({ destructions }: Register, words: Words): string {
  const used = new Set(Array.from(destructions.values(), ({ code }) => code));
  let number = destructions.size + 1;
  while (used.has(words.calendar.record.newCode(number))) number += 1;
  return words.calendar.record.newCode(number);
}
