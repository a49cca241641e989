import { hasContact } from "../../derive/completeness.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** One way to reach the controller is enough: which one, the law leaves open. */
export const controllerContactMissing = defineRule<"controller-contact-missing", "controller">({
  id: "controller-contact-missing",
  severity: "error",
  group: "record",
  article: "art. 30(1)(a)",
  scopes: ["controller"],
  find: (controller) => {
    const { id, name } = controller;
    const reachable = hasContact(controller);
    if (name !== null && reachable) return [];
    const missing = reachable ? "name" : name === null ? "both" : "contact";
    const place = fieldRef("controller", id, missing === "contact" ? "email" : "name");
    return [{ places: [place], facts: { controller: { kind: "controller", id }, missing } }];
  },
});
