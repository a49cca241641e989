import { dayAfterDuration } from "../../derive/dates.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ActivityId } from "../../model/ids.ts";
import type { RetentionTerm } from "../../model/retention-term.ts";
import type { Duration, PlainDate } from "../../model/values.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { usersOf } from "../terms.ts";

/** How long after the first data fell due one may take: destruction goes in rounds, once a year. */
const round: Duration = "P1Y";

/**
 * A term under which data must have fallen due by now, since its activity has run longer than it lasts, and of which nothing was
 * ever destroyed. Terms that wait for an event and no more cannot tell; nor can an activity that does not say when it began.
 */
export const retentionNotCarriedOut = defineRule<"retention-not-carried-out", "retention-term">({
  id: "retention-not-carried-out",
  severity: "warning",
  group: "retention",
  gathers: true,
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: (term, view, today) => {
    const durations = wholeDuration(term);
    if (durations === null || term.legalHold !== null) return [];
    const referrers = view.indexes.referrers(term.id);
    if (referrers.some(({ kind }) => kind === "destruction")) return [];
    const overdue = usersOf(term, view).some(({ id }) => {
      const activity = view.register.activities.get(id as ActivityId);
      if (activity === undefined || !isOurs(activity) || activity.status === "concept") return false;
      return activity.startedOn !== null && firstDue(activity.startedOn, durations) < today;
    });
    if (!overdue) return [];
    return [
      {
        places: [fieldRef("retention-term", term.id, "")],
        facts: { term: { kind: "retention-term", id: term.id } },
      },
    ];
  },
});

/** The durations of a term that erases or makes anonymous, in turn; null where one is open or something else decides. */
function wholeDuration({ phases, endAction }: RetentionTerm): ReadonlyArray<Duration> | null {
  if (endAction === "transfer-to-archive" || endAction === "review") return null;
  const durations: Duration[] = [];
  for (const phase of phases ?? []) {
    if (phase.kind === "until") continue;
    const length = phase.kind === "then" ? (phase.maximum ?? phase.minimum) : null;
    if (length === null) return null;
    durations.push(length);
  }
  return durations.length === 0 ? null : durations;
}

/** The day by which the data of the first day must be gone: its durations, the end of that year, and a round. */
const firstDue = (startedOn: PlainDate, durations: ReadonlyArray<Duration>): PlainDate =>
  [...durations, round].reduce((day, duration) => dayAfterDuration(day, duration), `${startedOn.slice(0, 4)}-12-31`);
