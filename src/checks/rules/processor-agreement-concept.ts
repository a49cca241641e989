import { processorCoverage } from "../agreement-coverage.ts";
import { hasBegun, processorFindings } from "../processor-finding.ts";
import { defineRule } from "../rule.ts";

/** While the activity is a concept too, a draft is what one expects. */
export const processorAgreementConcept = defineRule<"processor-agreement-concept", "party">({
  id: "processor-agreement-concept",
  severity: "error",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state, at }) => state === "concept" && hasBegun(at)),
      ({ agreements: [agreement] }) => ({
        party: { kind: "party", id },
        agreement: { kind: "agreement", id: agreement?.id ?? "" },
      }),
    ),
});
