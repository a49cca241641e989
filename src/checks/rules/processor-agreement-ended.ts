import { agreementEndsOn } from "../../derive/agreement-state.ts";
import { processorCoverage } from "../agreement-coverage.ts";
import { latest, processorFindings } from "../processor-finding.ts";
import { defineRule } from "../rule.ts";

export const processorAgreementEnded = defineRule<"processor-agreement-ended", "party">({
  id: "processor-agreement-ended",
  severity: "error",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state }) => state === "ended"),
      ({ agreements }) => ({
        party: { kind: "party", id },
        endedOn: latest(agreements.map((agreement) => agreementEndsOn(agreement) ?? "")),
      }),
    ),
});
