import { agreementState, isOutdated } from "../../derive/agreement-state.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Only what is still relied on: an agreement that ended may be as old as it is. */
export const agreementOutdated = defineRule<"agreement-outdated", "agreement">({
  id: "agreement-outdated",
  severity: "warning",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["agreement"],
  find: (agreement, _view, today) => {
    if (!isOutdated(agreement) || agreementState(agreement, today) !== "valid") return [];
    const { id, kind, concludedOn } = agreement;
    const oldClauses = kind === "standard-contractual-clauses";
    return [
      {
        places: [fieldRef("agreement", id, concludedOn === null ? "startsOn" : "concludedOn")],
        facts: { agreement: { kind: "agreement", id }, why: oldClauses ? "old-clauses" : "before-gdpr" },
        article: oldClauses ? "art. 46(2)(c)" : kind === "joint-arrangement" ? "art. 26(1)" : "art. 28(3)",
      },
    ];
  },
});
