import { partyUseRef } from "../../derive/party-views.ts";
import { jointCoverage } from "../agreement-coverage.ts";
import { placedUses } from "../ongoing.ts";
import { recordAgreement } from "../record-agreement.ts";
import { defineRule } from "../rule.ts";

/** Joint controllers fix between them who does what; an arrangement of which the dates are open counts until known better. */
export const jointArrangementMissing = defineRule<"joint-arrangement-missing", "party">({
  id: "joint-arrangement-missing",
  severity: "error",
  group: "joint-controllers",
  article: "art. 26(1)",
  scopes: ["party"],
  find: ({ id }, view, today) => {
    const open = jointCoverage(id, view, today).filter(({ state }) => state !== "valid" && state !== "unknown");
    const at = placedUses(
      open.map((one) => one.at),
      (one) => partyUseRef(one, "agreementIds"),
    );
    return at === null ? [] : [{ ...at, facts: { party: { kind: "party", id } } }];
  },
  fix: (finding, context) => recordAgreement("joint-arrangement", finding, context),
});
