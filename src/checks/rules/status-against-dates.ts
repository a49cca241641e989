import { editEntity } from "../../edits/edit.ts";
import type { ActivityStatus, ProcessingActivity } from "../../model/processing-activity.ts";
import type { PlainDate } from "../../model/values.ts";
import { inActivity } from "../in-activity.ts";
import { defineRule } from "../rule.ts";

/** A concept that has begun, or something that goes on after its end. The fix lets the status follow the dates. */
export const statusAgainstDates = defineRule<"status-against-dates", "activity">({
  id: "status-against-dates",
  severity: "warning",
  group: "consistency",
  article: "art. 5(1)(d)",
  scopes: ["activity"],
  find: (activity, _view, today) => {
    const status = statusByDates(activity, today);
    return status === null || status === activity.status ? [] : inActivity(activity, ["status"], { status });
  },
  fix: ({ subject }, { register, today, at }) => {
    const edit = editEntity(register, "activity", subject.id, at, (activity) => ({
      ...activity,
      status: statusByDates(activity, today) ?? activity.status,
    }));
    return edit.ok ? edit.value : null;
  },
});

/** What the dates say, as far as they contradict the status. */
function statusByDates({ status, startedOn, endedOn }: ProcessingActivity, today: PlainDate): ActivityStatus | null {
  if (status !== "ended" && endedOn !== null && endedOn < today) return "ended";
  return status === "concept" && startedOn !== null && startedOn <= today ? "active" : null;
}
