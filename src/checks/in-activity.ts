import { fieldRef } from "../model/field-ref.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import { isConcept, placed } from "./ongoing.ts";

/** What rules give of an activity: the fields at `paths`, and facts for the message. No paths, no finding. */
export function inActivity<const F extends object>(
  activity: ProcessingActivity,
  paths: ReadonlyArray<string>,
  facts: F,
) {
  const { id } = activity;
  const places = placed(paths.map((path) => fieldRef("activity", id, path)));
  if (places === null) return [];
  return [
    { places, facts: { activity: { kind: "activity" as const, id }, ...facts }, concept: isConcept(activity) },
  ] as const;
}
