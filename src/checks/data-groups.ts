import type { DataGroup } from "../model/data-group.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { isOurs } from "./ongoing.ts";

/** A group of which neither people nor data are filled in. "None" is no answer to either. */
export const isEmptyGroup = ({ subjectIds, items }: DataGroup): boolean =>
  (subjectIds?.length ?? 0) === 0 && (items?.length ?? 0) === 0;

/** The groups in which something is filled in, of an activity in which we decide. */
export const filledGroups = (activity: ProcessingActivity): ReadonlyArray<DataGroup> =>
  isOurs(activity) ? (activity.dataGroups ?? []).filter((group) => !isEmptyGroup(group)) : [];
