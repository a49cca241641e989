import { fieldRef } from "../../model/field-ref.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** "Longer, for the tax duty" without a number, or "until" without an event. A criterion in words is no gap: art. 13(2)(a). */
export const retentionDurationOpen = defineRule<"retention-duration-open", "retention-term">({
  id: "retention-duration-open",
  severity: "warning",
  group: "retention",
  article: "art. 30(1)(f)",
  scopes: ["retention-term"],
  find: ({ id, phases }, { indexes }) => {
    const durations = (phases ?? []).flatMap((phase) =>
      phase.kind === "then" && phase.minimum === null && phase.maximum === null ? [`phases/${phase.id}/maximum`] : [],
    );
    const events = (phases ?? []).flatMap((phase) =>
      phase.kind === "until" && phase.eventId === null ? [`phases/${phase.id}/eventId`] : [],
    );
    const places = placed([...durations, ...events].map((path) => fieldRef("retention-term", id, path)));
    if (places === null || indexes.referrers(id).length === 0) return [];
    const what = durations.length === 0 ? "event" : events.length === 0 ? "duration" : "both";
    return [{ places, facts: { term: { kind: "retention-term", id }, what } }];
  },
});
