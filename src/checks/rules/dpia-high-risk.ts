import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Where a high risk remains, the authority is asked before one begins. */
export const dpiaHighRisk = defineRule<"dpia-high-risk", "assessment">({
  id: "dpia-high-risk",
  severity: "error",
  group: "assessments",
  article: "art. 36(1)",
  scopes: ["assessment"],
  find: ({ id, kind, residualRisk, priorConsultation }) =>
    kind === "dpia" && residualRisk === "high" && priorConsultation?.kind !== "asked"
      ? [
          {
            places: [fieldRef("assessment", id, "priorConsultation")],
            facts: { assessment: { kind: "assessment", id } },
          },
        ]
      : [],
});
