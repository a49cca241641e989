import type { ActivityId, RetentionTermId, SystemId } from "../model/ids.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { RetentionTerm } from "../model/retention-term.ts";
import type { PlainDate } from "../model/values.ts";

/**
 * Who has something to destroy: one term in one system (of all activities that keep data under it there), or in one activity of which no
 * system is known. `key` stays the same as long as term, system or activity do.
 */
export interface Duty {
  readonly key: string;
  readonly term: RetentionTerm;
  readonly systemId: SystemId | null;
  readonly activities: readonly [ProcessingActivity, ...ReadonlyArray<ProcessingActivity>];
}

/** A duty by its ids, as it goes to where it is shown. */
export interface DutyPlace {
  readonly key: string;
  readonly termId: RetentionTermId;
  readonly systemId: SystemId | null;
  readonly activityIds: ReadonlyArray<ActivityId>;
}

export const placeOfDuty = ({ key, term, systemId, activities }: Duty): DutyPlace => ({
  key,
  termId: term.id,
  systemId,
  activityIds: activities.map(({ id }) => id),
});

/** The duties of a register: of activities that are or were carried out; a concept has no data yet. */
export function dutiesOf(register: Pick<Register, "activities" | "retentionTerms">): ReadonlyArray<Duty> {
  const byTerm = new Map<RetentionTerm, ProcessingActivity[]>();
  for (const activity of register.activities.values()) {
    for (const termId of termIdsOf(activity)) {
      const term = register.retentionTerms.get(termId);
      if (term === undefined) continue;
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [activity]);
      else list.push(activity);
    }
  }
  return [...byTerm].flatMap(([term, activities]) => dutiesOfTerm(term, activities));
}

/** The duties under one term; `activities` are those that keep data under it. */
export function dutiesOfTerm(term: RetentionTerm, activities: ReadonlyArray<ProcessingActivity>): ReadonlyArray<Duty> {
  const duties = new Map<string, { systemId: SystemId | null; activities: ProcessingActivity[] }>();
  const add = (place: string, systemId: SystemId | null, activity: ProcessingActivity): void => {
    const duty = duties.get(place);
    if (duty === undefined) duties.set(place, { systemId, activities: [activity] });
    else duty.activities.push(activity);
  };
  for (const activity of activities) {
    if (activity.status === "concept") continue;
    const systemIds = activity.systemIds ?? [];
    if (systemIds.length === 0) add(activity.id, null, activity);
    for (const systemId of new Set(systemIds)) add(systemId, systemId, activity);
  }
  return Array.from(
    duties,
    ([
      place,
      {
        systemId,
        activities: [first, ...rest],
      },
    ]): Duty | null =>
      first === undefined ? null : { key: `${term.id}.${place}`, term, systemId, activities: [first, ...rest] },
  ).filter((duty) => duty !== null);
}

/** The terms under which an activity keeps data, each once. */
export const termIdsOf = ({ dataGroups }: ProcessingActivity): ReadonlySet<RetentionTerm["id"]> =>
  new Set((dataGroups ?? []).flatMap(({ retentionUses }) => (retentionUses ?? []).map(({ termId }) => termId)));

/** Since when there are data: the first day on which one of the activities is known to have begun. Null = not known. */
export const beganOn = ({ activities }: Duty): PlainDate | null =>
  activities.reduce<PlainDate | null>(
    (first, { startedOn }) => (startedOn !== null && (first === null || startedOn < first) ? startedOn : first),
    null,
  );

/** The last day on which data came in: that of the last activity, once all have ended. Null = it goes on, or nobody knows. */
export function endedOn({ activities }: Duty): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { status, endedOn: ended } of activities) {
    if (status !== "ended" || ended === null) return null;
    if (last === null || ended > last) last = ended;
  }
  return last;
}
