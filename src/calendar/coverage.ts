import type { Destruction } from "../model/destruction.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { PlainDate } from "../model/values.ts";
import type { Cohort } from "./cohorts.ts";
import type { Duty } from "./duties.ts";

/** The records of destruction that tell of a duty's data, whichever cohort: by its term, its system or activity. */
export const recordsOf = (
  duty: Duty,
  destructions: ReadonlyArray<Destruction>,
): ReadonlyArray<Destruction & { readonly cohort: Cohort }> =>
  destructions.filter(
    (record): record is Destruction & { readonly cohort: Cohort } =>
      record.cohort !== null && record.destroyedOn !== null && record.termId === duty.term.id && isAbout(record, duty),
  );

function isAbout({ systemIds, activityIds, destroyedOn }: Destruction, duty: Duty): boolean {
  if (duty.systemId === null) return activityIds?.includes(duty.activities[0].id) === true;
  if (systemIds?.includes(duty.systemId) !== true) return false;
  return (
    activityIds === null || duty.activities.every((one) => activityIds.includes(one.id) || beganAfter(one, destroyedOn))
  );
}

/** What began after a destruction had nothing to destroy. */
const beganAfter = ({ startedOn }: ProcessingActivity, day: PlainDate | null): boolean =>
  startedOn !== null && day !== null && startedOn > day;

/** What of a cohort no record covers, earliest first; [] = all of it is done. */
export function uncovered(cohort: Cohort, records: ReadonlyArray<{ readonly cohort: Cohort }>): ReadonlyArray<Cohort> {
  let gaps: ReadonlyArray<Cohort> = [cohort];
  for (const { cohort: done } of records) gaps = gaps.flatMap((gap) => without(gap, done));
  return gaps;
}

function without(gap: Cohort, done: Cohort): ReadonlyArray<Cohort> {
  const left: Cohort[] = [];
  if (done.from !== null && (gap.from === null || gap.from < done.from)) {
    if (done.from >= gap.before) return [gap];
    left.push({ from: gap.from, before: done.from });
  }
  if (done.before < gap.before) {
    left.push({ from: gap.from === null || done.before > gap.from ? done.before : gap.from, before: gap.before });
  }
  return left;
}
