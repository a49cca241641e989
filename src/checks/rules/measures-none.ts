import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** One finding for a register without any measure, instead of one for each activity. "Where possible": a warning. */
export const measuresNone = defineRule<"measures-none", "register">({
  id: "measures-none",
  severity: "warning",
  group: "record",
  article: "art. 30(1)(g)",
  scopes: ["register"],
  find: ({ id }, { register }) =>
    register.measures.size === 0 && register.activities.size > 0
      ? [{ places: [fieldRef("register", id, "measures")], facts: {} }]
      : [],
});
