import type { Change } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import type { PersonId, UnitId } from "../model/ids.ts";
import type { ActivityStatus, ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { err, ok, type Result } from "../result.ts";
import type { Edit, EditError } from "./edit.ts";

/** One field that many activities get at once; a tag is added to those that are there. */
export type BulkChange =
  | { readonly field: "status"; readonly value: ActivityStatus }
  | { readonly field: "unitId"; readonly value: UnitId | null }
  | { readonly field: "ownerId"; readonly value: PersonId | null }
  | { readonly field: "nextReviewOn"; readonly value: PlainDate | null }
  | { readonly field: "tags"; readonly value: string };

/** What a bulk change would make of one activity. */
export function withBulkChange(activity: ProcessingActivity, change: BulkChange): ProcessingActivity {
  if (change.field !== "tags") return { ...activity, [change.field]: change.value };
  return activity.tags.includes(change.value) ? activity : { ...activity, tags: [...activity.tags, change.value] };
}

/** One edit of many activities, for one gesture. What is so already is left alone; error `nothing-changed` when all are. */
export function bulkEdit(register: Register, ids: Iterable<string>, change: BulkChange): Result<Edit, EditError> {
  const changes: Change[] = [];
  let count = 0;
  for (const id of ids) {
    const activity = register.activities.get(id as ProcessingActivity["id"]);
    if (activity === undefined) return err({ code: "entity-not-found", kind: "activity", id });
    const own = diffEntity("activity", activity, withBulkChange(activity, change));
    if (own.length > 0) count += 1;
    changes.push(...own);
  }
  if (count === 0) return err({ code: "nothing-changed" });
  return ok({ label: { code: "bulk-edit", names: [String(count)] }, changes });
}
