import { isKnownOutsideEea } from "../../derive/party-views.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Asked only of who is known to sit outside the EEA: a Dutch organisation has no representative. */
export const representativeMissing = defineRule<"representative-missing", "controller">({
  id: "representative-missing",
  severity: "warning",
  group: "record",
  article: "art. 27(1)",
  scopes: ["controller"],
  find: ({ id, address, representative }) =>
    representative === null && isKnownOutsideEea(address?.country ?? null)
      ? [{ places: [fieldRef("controller", id, "representative")], facts: { controller: { kind: "controller", id } } }]
      : [],
});
