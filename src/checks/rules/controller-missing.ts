import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

export const controllerMissing = defineRule<"controller-missing", "register">({
  id: "controller-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(a)",
  scopes: ["register"],
  find: ({ id }, { register }) =>
    register.controllers.size === 0 && register.activities.size > 0
      ? [{ places: [fieldRef("register", id, "controllers")], facts: {} }]
      : [],
});
