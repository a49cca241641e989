import type { RegisterIndexes } from "../../../src/derive/indexes.ts";
import type { DataGroup } from "../../../src/model/data-group.ts";
import type { ActivityId, RetentionTermId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { RetentionUse } from "../../../src/model/retention-term.ts";

/** One place where a term holds: for a group of data in an activity, or for some items of it. */
export interface TermUseAt {
  readonly activity: ProcessingActivity;
  readonly group: DataGroup;
  readonly use: RetentionUse;
}

/** Where a term holds, activity by activity in the order of their codes. */
export const usesOfTerm = (
  id: RetentionTermId,
  register: Pick<Register, "activities">,
  indexes: Pick<RegisterIndexes, "referrers">,
): ReadonlyArray<TermUseAt> =>
  indexes
    .referrers(id)
    .filter(({ kind }) => kind === "activity")
    .flatMap((key) => register.activities.get(key.id as ActivityId) ?? [])
    .toSorted((a, b) => (a.code ?? "").localeCompare(b.code ?? "", "nl", { numeric: true }))
    .flatMap((activity) =>
      (activity.dataGroups ?? []).flatMap((group) =>
        (group.retentionUses ?? []).filter((use) => use.termId === id).map((use) => ({ activity, group, use })),
      ),
    );
