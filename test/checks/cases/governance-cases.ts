import { contactPoint } from "../../../src/example/nested-records.ts";
import type { Assessment } from "../../../src/model/assessment.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { type Builder, categoryIn, type Fill, partyIn, type RuleCases } from "./rule-case.ts";

const dpo = (personId: ReturnType<Builder["person"]>["id"] | null) =>
  ({ kind: "appointed", personId, contact: contactPoint({}), authorityNumber: null, notifiedOn: null }) as const;

const interests =
  (weighedOn: string | null, also: (b: Builder, activity: ProcessingActivity) => unknown = () => null): Fill =>
  (b) => {
    const interest = { description: "fraude voorkomen", whose: "own", weighedOn } as const;
    return also(b, b.activity({ purposes: [b.purpose({ legalBasis: "legitimate-interests", interest })] }));
  };

const dpia =
  (fields: Partial<Omit<Assessment, "id">>, ...also: ReadonlyArray<Fill>): Fill =>
  (b) => [b.assessment({ kind: "dpia", name: "DPIA", ...fields }), ...also.map((fill) => fill(b))];
const withDpo: Fill = (b) => b.controller({ dpo: dpo(null) });

const startedOn =
  (day: string): Fill =>
  (b) =>
    b.assessment({ kind: "dpia", assessedOn: "2026-03-01", activityIds: [b.activity({ startedOn: day }).id] });

const used =
  (fields: Partial<Omit<PartyUse, "id">>, country: string | null = "NL"): Fill =>
  (b) => {
    const party = b.party({ name: "Postduif", country });
    return b.activity({
      status: "active",
      partyUses: [b.partyUse({ who: partyIn(party), role: "controller", ...fields })],
    });
  };

const overDpf =
  (checkedOn: string | null): Fill =>
  (b) => {
    const transfer = b.transfer({
      destination: { kind: "country", country: "US" },
      instrument: { kind: "data-privacy-framework" },
      checkedOn,
    });
    return used({ transfers: [transfer] }, "US")(b);
  };

const certified =
  (expiresOn: string | null): Fill =>
  (b) => {
    const certificates = [{ id: b.transfer({}).id, name: "ISO 27001", scope: null, expiresOn }];
    return used({ vetting: { evidence: null, certificates, verdict: null, vettedOn: null } })(b);
  };

export const governanceCases: RuleCases = {
  "balancing-missing": {
    triggers: {
      "never weighed": interests(null),
      "another kind of assessment": interests(null, (b, { id }) => b.assessment({ kind: "dpia", activityIds: [id] })),
    },
    nearly: {
      "weighed on a day": interests("2026-01-01"),
      "a weighing of all its purposes": interests(null, (b, { id }) =>
        b.assessment({ kind: "legitimate-interests", activityIds: [id] }),
      ),
      "another basis": (b) => b.activity({ purposes: [b.purpose({ legalBasis: "contract" })] }),
    },
  },
  "dpia-high-risk": {
    triggers: { "not asked": dpia({ residualRisk: "high" }) },
    nearly: {
      asked: dpia({ residualRisk: "high", priorConsultation: { kind: "asked", on: null, outcome: null } }),
      "a medium risk": dpia({ residualRisk: "medium" }),
      "a pre-check": dpia({ kind: "dpia-precheck", residualRisk: "high" }),
    },
  },
  "dpia-without-advice": {
    triggers: { "with a DPO": dpia({}, withDpo) },
    nearly: {
      "no DPO to ask": dpia({}),
      "advice given": dpia(
        { dpoAdvice: { kind: "given", on: null, text: null, followed: null, reasoning: null } },
        withDpo,
      ),
    },
  },
  "dpia-after-start": {
    triggers: { "begun a month before": startedOn("2026-02-01") },
    nearly: { "begun after it": startedOn("2026-04-01"), "begun before the GDPR": startedOn("2015-01-01") },
  },
  "transfers-open": {
    triggers: { "a party in the EU": used({}), "a party of which the country is open": used({}, null) },
    nearly: {
      "answered with none": used({ transfers: [] }),
      "a party outside the EEA, which has a finding of its own": used({}, "US"),
      "the police in an inquiry": (b) =>
        b.activity({
          partyUses: [
            b.partyUse({ who: categoryIn(b.recipient("recipient-police-justice")), role: "authority-inquiry" }),
          ],
        }),
    },
    fixed: ["a party in the EU", "a party of which the country is open"],
  },
  "dpf-without-date": {
    triggers: { "never looked up": overDpf(null) },
    nearly: { "looked up": overDpf("2026-05-01"), "no transfer": used({ transfers: [] }, "US") },
    fixed: ["never looked up"],
  },
  "certificate-expired": {
    triggers: { yesterday: certified("2026-11-24") },
    nearly: { today: certified("2026-11-25"), "without an end": certified(null) },
  },
  "dpo-not-notified": {
    triggers: { "a DPO of whom neither day nor number is known": withDpo },
    nearly: {
      "the day of the notification": (b) => b.controller({ dpo: { ...dpo(null), notifiedOn: "2024-01-01" } }),
      "the number that the authority gave": (b) => b.controller({ dpo: { ...dpo(null), authorityNumber: "FG000001" } }),
      "no DPO required": (b) => b.controller({ dpo: { kind: "not-required", reason: null } }),
    },
  },
  "activity-untold": {
    triggers: {
      "customers, and a text for applicants alone": (b) => [
        b.statement({ audienceIds: [b.subject("subject-applicants")] }),
        b.activity({ status: "active", dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })] }),
      ],
    },
    nearly: {
      "a text for everyone outside": (b) => [
        b.statement({}),
        b.activity({ status: "active", dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })] }),
      ],
      "told in another way": (b) => [
        b.statement({ audienceIds: [b.subject("subject-applicants")] }),
        b.activity({
          status: "active",
          informing: { how: "op een bord bij de ingang", statementIds: null, exception: null },
          dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })],
        }),
      ],
      "our own staff": (b) => [
        b.statement({ audienceIds: [b.subject("subject-applicants")] }),
        b.activity({ status: "active", dataGroups: [b.group({ subjectIds: [b.subject("subject-employees")] })] }),
      ],
      "a register without texts": (b) =>
        b.activity({ status: "active", dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })] }),
      "what we do for others": (b) => [
        b.statement({ audienceIds: [b.subject("subject-applicants")] }),
        b.activity({
          status: "active",
          role: "processor",
          dataGroups: [b.group({ subjectIds: [b.subject("subject-customers")] })],
        }),
      ],
    },
  },
  "dpo-owns-activity": {
    triggers: {
      "the DPO as owner": (b) => {
        const person = b.person({});
        b.controller({ dpo: dpo(person.id) });
        return b.activity({ ownerId: person.id });
      },
    },
    nearly: {
      "another owner": (b) => [b.controller({ dpo: dpo(b.person({}).id) }), b.activity({ ownerId: b.person({}).id })],
      "no owner": (b) => [b.controller({ dpo: dpo(b.person({}).id) }), b.activity({})],
    },
  },
  "status-against-dates": {
    triggers: {
      "a concept that has begun": (b) => b.activity({ startedOn: "2026-11-01" }),
      "active after its end": (b) => b.activity({ status: "active", endedOn: "2026-10-31" }),
    },
    nearly: {
      "a concept that begins tomorrow": (b) => b.activity({ startedOn: "2026-11-26" }),
      "active on its last day": (b) => b.activity({ status: "active", endedOn: "2026-11-25" }),
      ended: (b) => b.activity({ status: "ended", startedOn: "2020-01-01", endedOn: "2021-01-01" }),
    },
    fixed: ["a concept that has begun", "active after its end"],
  },
  "joint-role-inconsistent": {
    triggers: { "alone, with a joint controller": used({ role: "joint-controller" }) },
    nearly: { "alone, with a controller of its own": used({ role: "controller" }) },
    fixed: ["alone, with a joint controller"],
  },
};
