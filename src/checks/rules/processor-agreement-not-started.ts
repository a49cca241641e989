import { processorCoverage } from "../agreement-coverage.ts";
import { hasBegun, latest, processorFindings } from "../processor-finding.ts";
import { defineRule } from "../rule.ts";

/** A use that starts together with its agreement, or later, is in order; so is what is still a concept. */
export const processorAgreementNotStarted = defineRule<"processor-agreement-not-started", "party">({
  id: "processor-agreement-not-started",
  severity: "error",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state, at }) => state === "not-yet-started" && hasBegun(at)),
      ({ agreements }) => ({
        party: { kind: "party", id },
        startsOn: latest(agreements.map(({ startsOn, concludedOn }) => startsOn ?? concludedOn ?? "")),
      }),
    ),
});
