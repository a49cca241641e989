import type { Json } from "../json/canonical-json.ts";
import { ActivityId, type NewId } from "../model/ids.ts";
import { ProcessingActivity } from "../model/processing-activity.ts";

/**
 * A copy of an activity to go on from: a concept with its own code and ids throughout, also where one part points at another.
 * Reviews, dates and where values came from stay behind.
 */
export function duplicateActivity(
  activity: ProcessingActivity,
  as: { readonly code: string | null; readonly name: string | null },
  newId: NewId,
): ProcessingActivity {
  const renamed = new Map<string, string>();
  collectIds(activity as unknown as Json, renamed, newId);
  const copy = withIds(activity as unknown as Json, renamed) as unknown as ProcessingActivity;
  return ProcessingActivity.parse({
    ...copy,
    id: ActivityId.parse(newId()),
    ...as,
    status: "concept",
    startedOn: null,
    endedOn: null,
    replacedById: null,
    reviewedOn: null,
    nextReviewOn: null,
    origins: [],
  });
}

/** Finds every id that an item of the activity bears (not what it points at outside), and gives it a new one. */
function collectIds(value: Json, renamed: Map<string, string>, newId: NewId): void {
  if (Array.isArray(value)) {
    for (const item of value) collectIds(item as Json, renamed, newId);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "id" && typeof inner === "string") renamed.set(inner, newId());
      else if (inner !== undefined) collectIds(inner as Json, renamed, newId);
    }
  }
}

function withIds(value: Json, renamed: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => withIds(item, renamed));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner as Json, renamed)]));
  }
  return value;
}
