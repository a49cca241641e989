import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Who is no authority may need one too (art. 37(1)(b, c)), but that cannot be told from a register. */
export const dpoRequired = defineRule<"dpo-required", "controller">({
  id: "dpo-required",
  severity: "error",
  group: "upkeep",
  article: "art. 37(1)(a)",
  scopes: ["controller"],
  find: ({ id, publicAuthority, dpo }) =>
    publicAuthority === true && dpo?.kind !== "appointed"
      ? [{ places: [fieldRef("controller", id, "dpo")], facts: { controller: { kind: "controller", id } } }]
      : [],
});
