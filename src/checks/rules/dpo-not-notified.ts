import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** The contact details of a DPO must be told to the supervisory authority; its number shows that they were. */
export const dpoNotNotified = defineRule<"dpo-not-notified", "controller">({
  id: "dpo-not-notified",
  severity: "warning",
  group: "upkeep",
  article: "art. 37(7)",
  scopes: ["controller"],
  find: ({ id, dpo }) =>
    dpo?.kind === "appointed" && dpo.notifiedOn === null && dpo.authorityNumber === null
      ? [{ places: [fieldRef("controller", id, "dpo")], facts: { controller: { kind: "controller", id } } }]
      : [],
});
