import { groupFacts, itemsAmong } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { biometrics } from "../known-items.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** The day on which the Verzamelwet gegevensbescherming changed the UAVG. */
const amendedOn = "2026-09-01";
/** What was repealed. */
const repealed = /\b46,? lid 2\b|\b46\(2\)/;

/**
 * What rests on a part of the UAVG that changed, and was not looked at since: biometric data (art. 29 now asks a substantial public
 * interest) and art. 46(2), which is gone. Explicit consent is another ground.
 */
export const uavgAmended = defineRule<"uavg-amended", "activity">({
  id: "uavg-amended",
  severity: "warning",
  group: "guarded-data",
  article: "art. 29 UAVG",
  scopes: ["activity"],
  find: (activity, view, today) => {
    const isSeen = activity.reviewedOn !== null && activity.reviewedOn >= amendedOn;
    if (!isOurs(activity) || isSeen || today < amendedOn) return [];
    const biometric: string[] = [];
    const gone: string[] = [];
    for (const facts of groupFacts(activity, view)) {
      const hasBiometrics = itemsAmong(facts, biometrics).length > 0;
      for (const { id, class: of, ground, statute } of facts.group.specialGrounds ?? []) {
        const path = `dataGroups/${facts.group.id}/specialGrounds/${id}`;
        if (hasBiometrics && of === "special" && ground !== null && ground !== "explicit-consent") biometric.push(path);
        if (of === "national-id" && statute !== null && repealed.test(statute.citation)) gone.push(path);
      }
    }
    return [
      ...inActivity(activity, biometric, { what: "biometrics" }),
      ...inActivity(activity, gone, { what: "national-id" }).map((found) => ({ ...found, article: "art. 46 UAVG" })),
    ];
  },
});
