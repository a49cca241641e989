import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** The record names a DPO where there is one; an authority must have one, which is a rule of its own. */
export const dpoNotAnswered = defineRule<"dpo-not-answered", "controller">({
  id: "dpo-not-answered",
  severity: "advice",
  group: "record",
  article: "art. 30(1)(a)",
  scopes: ["controller"],
  find: ({ id, publicAuthority, dpo }) =>
    dpo === null && publicAuthority !== true
      ? [{ places: [fieldRef("controller", id, "dpo")], facts: { controller: { kind: "controller", id } } }]
      : [],
});
