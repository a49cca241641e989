import { processorCoverage } from "../agreement-coverage.ts";
import { processorFindings } from "../processor-finding.ts";
import { defineRule } from "../rule.ts";

export const processorAgreementConcept = defineRule<"processor-agreement-concept", "party">({
  id: "processor-agreement-concept",
  severity: "error",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state }) => state === "concept"),
      ({ agreements: [agreement] }) => ({
        party: { kind: "party", id },
        agreement: { kind: "agreement", id: agreement?.id ?? "" },
      }),
    ),
});
