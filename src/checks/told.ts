import { effectiveControllers } from "../derive/effective-controllers.ts";
import type { StatementReach } from "../derive/index-entries.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { groupFacts } from "./activity-facts.ts";
import type { View } from "./view.ts";

/** The people of an activity outside our own staff; open groups may be about anybody. */
export const isAboutOutsiders = (activity: ProcessingActivity, view: View): boolean =>
  groupFacts(activity, view).some(({ people }) => people.some(({ flags }) => !flags.includes("employees")));

/** True when a text for the public tells of an activity, so that art. 13 and 14 ask more of it than art. 30 does. */
export const isTold = (activity: ProcessingActivity, view: View): boolean =>
  (activity.informing?.exception ?? null) === null &&
  view.indexes.statementReaches().some((reach) => tells(reach, activity, view));

/** Whether a statement tells of an activity: as `statementScope` chooses. */
function tells(
  { controllerIds, audienceIds, activityIds }: StatementReach,
  activity: ProcessingActivity,
  view: View,
): boolean {
  if ((controllerIds?.length ?? 0) > 0) {
    const owners = effectiveControllers(activity.controllerIds, view.register);
    if (owners !== null && !owners.some(({ id }) => controllerIds?.includes(id) === true)) return false;
  }
  if (activityIds !== null) return activityIds.includes(activity.id);
  if (audienceIds === null) return isAboutOutsiders(activity, view);
  return groupFacts(activity, view).some(({ people }) => people.some(({ id }) => audienceIds.includes(id)));
}
