import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A legal obligation and a public task are laid down in law. "Conform the law" names none. */
export const statuteMissing = defineRule<"statute-missing", "activity">({
  id: "statute-missing",
  severity: "warning",
  group: "bases",
  article: "art. 6(3)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const open = (activity.purposes ?? []).filter(
      ({ legalBasis, statutes }) =>
        (legalBasis === "legal-obligation" || legalBasis === "public-task") && (statutes?.length ?? 0) === 0,
    );
    const tasks = open.filter(({ legalBasis }) => legalBasis === "public-task").length;
    return inActivity(
      activity,
      open.map(({ id }) => `purposes/${id}/statutes`),
      { what: tasks === 0 ? "obligation" : tasks === open.length ? "task" : "both" },
    );
  },
});
