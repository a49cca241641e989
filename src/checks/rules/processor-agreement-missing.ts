import { processorCoverage } from "../agreement-coverage.ts";
import { hasBegun, processorFindings } from "../processor-finding.ts";
import { recordAgreement } from "../record-agreement.ts";
import { defineRule } from "../rule.ts";

/** Only for uses with the role processor: a carrier, bank or accountant that decides for itself needs no such agreement. */
export const processorAgreementMissing = defineRule<"processor-agreement-missing", "party">({
  id: "processor-agreement-missing",
  severity: "error",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state }) => state === "missing"),
      (_first, uses) => ({ party: { kind: "party", id }, begun: uses.some(({ at }) => hasBegun(at)) }),
    ),
  fix: (finding, context) => recordAgreement("processor-agreement", finding, context),
});
