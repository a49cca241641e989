import { hasContact } from "../../derive/completeness.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Name and contact may stand with the appointment or with the person in the organisation. */
export const dpoContactMissing = defineRule<"dpo-contact-missing", "controller">({
  id: "dpo-contact-missing",
  severity: "warning",
  group: "record",
  article: "art. 30(1)(a)",
  scopes: ["controller"],
  find: ({ id, dpo }, { register }) => {
    if (dpo?.kind !== "appointed") return [];
    const person = dpo.personId === null ? undefined : register.persons.get(dpo.personId);
    const isNamed = dpo.contact.name !== null || (person?.name ?? null) !== null;
    const isReachable = hasContact(dpo.contact) || (person?.email ?? person?.phone ?? null) !== null;
    if (isNamed && isReachable) return [];
    const missing = isNamed ? "contact" : isReachable ? "name" : "both";
    return [
      { places: [fieldRef("controller", id, "dpo")], facts: { controller: { kind: "controller", id }, missing } },
    ];
  },
});
