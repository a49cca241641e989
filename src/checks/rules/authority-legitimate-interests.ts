import { effectiveControllers } from "../../derive/effective-controllers.ts";
import type { Purpose } from "../../model/processing-activity.ts";
import { groupsOfPurpose, isStaffOnly } from "../activity-facts.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** What an authority does as anybody else does: as an employer, a tenant, the owner of a computer. */
const ordinaryPurposes = new Set([
  "purpose-hr-administration",
  "purpose-payroll",
  "purpose-recruitment",
  "purpose-absence-management",
  "purpose-security-access",
  "purpose-it-management",
  "purpose-procurement",
  "purpose-website-operation",
  "purpose-legal-claims",
  "purpose-debt-collection",
]);

/**
 * An authority may not use art. 6(1)(f) for its tasks, but may as an ordinary employer or tenant. Whoever explained the basis
 * answered the question.
 */
export const authorityLegitimateInterests = defineRule<"authority-legitimate-interests", "activity">({
  id: "authority-legitimate-interests",
  severity: "warning",
  group: "bases",
  article: "art. 6(1)",
  scopes: ["activity"],
  find: (activity, view) => {
    if (!isOurs(activity)) return [];
    const suspect = (activity.purposes ?? []).filter(mayBeTask);
    if (suspect.length === 0) return [];
    const controllers = effectiveControllers(activity.controllerIds, view.register) ?? [];
    if (!controllers.some(({ publicAuthority }) => publicAuthority === true)) return [];
    const tasks = suspect.filter((purpose) => {
      const groups = groupsOfPurpose(purpose, activity, view);
      return groups.length === 0 || !groups.every(isStaffOnly);
    });
    return inActivity(
      activity,
      tasks.map(({ id }) => `purposes/${id}/legalBasis`),
      {},
    );
  },
});

const mayBeTask = ({ legalBasis, reasoning, libraryId }: Purpose): boolean =>
  legalBasis === "legitimate-interests" &&
  reasoning === null &&
  (libraryId === null || !ordinaryPurposes.has(libraryId));
