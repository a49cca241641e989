import { agreementState } from "../../derive/agreement-state.ts";
import { absentPoints } from "../../derive/article-28-points.ts";
import { fieldRef } from "../../model/field-ref.ts";
import { defineRule } from "../rule.ts";

/** Clauses of art. 28(3) that somebody looked for and did not find. What nobody looked at is no gap yet. */
export const agreementPointsAbsent = defineRule<"agreement-points-absent", "agreement">({
  id: "agreement-points-absent",
  severity: "error",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["agreement"],
  find: (agreement, _view, today) => {
    const { id, kind, clauses } = agreement;
    if ((kind !== null && kind !== "processor-agreement") || agreementState(agreement, today) !== "valid") return [];
    const letters = absentPoints(agreement, "letters");
    const [first] = letters;
    const clause = clauses?.find(({ point }) => point === first);
    if (clause === undefined) return [];
    return [
      {
        places: [fieldRef("agreement", id, `clauses/${clause.id}`)],
        facts: { agreement: { kind: "agreement", id }, letters },
      },
    ];
  },
});
