import { agreementState } from "../../derive/agreement-state.ts";
import { editEntity } from "../../edits/edit.ts";
import { processorCoverage } from "../agreement-coverage.ts";
import { processorFindings } from "../processor-finding.ts";
import { defineRule, type Fact } from "../rule.ts";

/** There is an agreement, but nothing says that it was concluded: perhaps only not filled in, so no shortfall yet. */
export const processorAgreementUnclear = defineRule<"processor-agreement-unclear", "party">({
  id: "processor-agreement-unclear",
  severity: "warning",
  group: "parties",
  article: "art. 28(3)",
  scopes: ["party"],
  find: ({ id }, view, today) =>
    processorFindings(
      processorCoverage(id, view, today).filter(({ state }) => state === "unknown"),
      ({ agreements: [agreement] }) => ({
        party: { kind: "party", id },
        agreement: { kind: "agreement", id: agreement?.id ?? "" },
      }),
    ),
  fix: ({ facts }, { register, today, at }) => {
    const agreement = [...register.agreements.values()].find(({ id }) => isAbout(facts, id));
    if (agreement === undefined || agreementState(agreement, today) !== "unknown") return null;
    const edit = editEntity(register, "agreement", agreement.id, at, (one) => ({ ...one, concluded: true }));
    return edit.ok ? edit.value : null;
  },
});

const isAbout = ({ agreement }: { readonly agreement?: Fact }, id: string): boolean =>
  typeof agreement === "object" && agreement !== null && "id" in agreement && agreement.id === id;
