import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Whoever has a DPO asks its advice on a DPIA. Without a DPO there is nobody to ask. */
export const dpiaWithoutAdvice = defineRule<"dpia-without-advice", "assessment">({
  id: "dpia-without-advice",
  severity: "warning",
  group: "assessments",
  article: "art. 35(2)",
  scopes: ["assessment"],
  find: ({ id, kind, dpoAdvice }, { register }) => {
    if (kind !== "dpia" || dpoAdvice?.kind === "given") return [];
    if (![...register.controllers.values()].some(({ dpo }) => dpo?.kind === "appointed")) return [];
    return [{ places: [fieldRef("assessment", id, "dpoAdvice")], facts: { assessment: { kind: "assessment", id } } }];
  },
});
