import { agreementState } from "../../derive/agreement-state.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** A joint arrangement says who does what (art. 26(1)), and its essence is there for the people concerned (art. 26(2) GDPR). */
export const jointArrangementIncomplete = defineRule<"joint-arrangement-incomplete", "agreement">({
  id: "joint-arrangement-incomplete",
  severity: "warning",
  group: "joint-controllers",
  article: "art. 26(1)",
  scopes: ["agreement"],
  find: (agreement, _view, today) => {
    const { id, kind, duties, essence } = agreement;
    if (kind !== "joint-arrangement" || agreementState(agreement, today) !== "valid") return [];
    const lacksDuties = (duties ?? []).length === 0;
    if (!lacksDuties && essence !== null) return [];
    const lacks = lacksDuties ? (essence === null ? "both" : "duties") : "essence";
    return [
      {
        places: [fieldRef("agreement", id, lacksDuties ? "duties" : "essence")],
        facts: { agreement: { kind: "agreement", id }, lacks },
        article: lacks === "essence" ? "art. 26(2)" : "art. 26(1)",
      },
    ];
  },
});
