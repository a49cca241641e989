import { effectiveControllers } from "../../derive/effective-controllers.ts";
import type { ProcessingActivity } from "../../model/processing-activity.ts";
import type { Register } from "../../model/register.ts";
import type { StatementContext } from "../document-context.ts";
import type { DocumentRequest } from "../document-kind.ts";
import { recordContext } from "../make-text.ts";

/** The activity of a request, in the context of those who answer for it and of that activity alone. */
export function oneActivity(
  register: Register,
  request: DocumentRequest,
): { readonly activity: ProcessingActivity; readonly context: StatementContext } {
  const all = recordContext(register, request);
  const activity = request.activity === null ? undefined : register.activities.get(request.activity);
  if (activity === undefined) throw new Error("a text about an activity needs the activity");
  const isOurs = activity.role !== "processor";
  return {
    activity,
    context: {
      ...all,
      controllers: effectiveControllers(activity.controllerIds, register) ?? all.controllers,
      activities: isOurs ? [activity] : [],
      forCustomers: isOurs ? [] : [activity],
      sites: all.sites.filter(({ id }) => activity.siteIds?.includes(id)),
    },
  };
}
