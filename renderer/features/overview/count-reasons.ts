import { completenessOf, type NotApplicableReason, recordElements } from "../../../src/derive/completeness.ts";
import type { Register } from "../../../src/model/register.ts";

/** How often an element does not apply for a reason. */
export interface ReasonCount {
  readonly reason: NotApplicableReason;
  readonly count: number;
}

/** The reasons why elements do not apply, over the activities that have not ended, the most frequent first. */
export function countReasons(register: Register): ReadonlyArray<ReasonCount> {
  const counts = new Map<NotApplicableReason, number>();
  for (const activity of register.activities.values()) {
    if (activity.status === "ended") continue;
    const completeness = completenessOf(activity, register);
    for (const { element } of recordElements) {
      const state = completeness[element];
      if (state.state === "not-applicable") counts.set(state.reason, (counts.get(state.reason) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
