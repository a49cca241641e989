import { agreementEndsOn, endsSoon, endsSoonDays } from "../../derive/agreement-state.ts";
import { daysAfter } from "../../derive/dates.ts";
import { processorCoverage } from "../agreement-coverage.ts";
import { latest, processorFindings } from "../processor-finding.ts";
import { defineRule } from "../rule.ts";

/** Within 90 days, unless another valid one runs longer or the next stands ready. */
export const processorAgreementEndsSoon = defineRule<"processor-agreement-ends-soon", "party">({
  id: "processor-agreement-ends-soon",
  severity: "warning",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) => {
    const horizon = daysAfter(today, endsSoonDays);
    return processorFindings(
      processorCoverage(id, view, today).filter(
        ({ state, agreements, hasNext }) =>
          state === "valid" && !hasNext && agreements.every((agreement) => endsSoon(agreement, today, horizon)),
      ),
      ({ agreements }) => ({
        party: { kind: "party", id },
        endsOn: latest(agreements.map((agreement) => agreementEndsOn(agreement) ?? "")),
      }),
    );
  },
});
