import { statute } from "../../../src/example/nested-records.ts";
import type { DataGroup, SpecialGroundUse } from "../../../src/model/data-group.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { type Builder, categoryIn, type Fill, type RuleCases } from "./rule-case.ts";

type Ground = Partial<Omit<SpecialGroundUse, "id" | "class">>;

/** An activity with one group that holds an item of the library, of some people. */
const holds =
  (
    item: string,
    fields: (b: Builder) => Partial<Omit<DataGroup, "id">> = () => ({}),
    activity: Partial<Omit<ProcessingActivity, "id">> = {},
  ): Fill =>
  (b) =>
    b.activity({ ...activity, dataGroups: [b.group({ items: b.uses(b.item(item)), ...fields(b) })] });

const staff = (b: Builder) => ({ subjectIds: [b.subject("subject-employees")] });
const ground = (of: SpecialGroundUse["class"], fields: Ground) => (b: Builder) => ({
  specialGrounds: [b.specialGround(of, fields)],
});
const both =
  (...parts: ReadonlyArray<(b: Builder) => Partial<Omit<DataGroup, "id">>>) =>
  (b: Builder) =>
    Object.assign({}, ...parts.map((part) => part(b)));

const wageLaw = statute("art. 28 lid 1 onder f Wet LB 1964");

const bsnTo =
  (use: Partial<Omit<PartyUse, "id">>, namesGroup = true): Fill =>
  (b) => {
    const group = b.group({ items: b.uses(b.item("data-bsn")) });
    const who = categoryIn(b.recipient("recipient-tax-authority"));
    const partyUse = b.partyUse({ who, role: "controller", dataGroupIds: namesGroup ? [group.id] : null, ...use });
    return b.activity({ dataGroups: [group], partyUses: [partyUse] });
  };

export const guardedDataCases: RuleCases = {
  "data-class-to-judge": {
    triggers: {
      "a report of violence": holds("data-abuse-report"),
      "an issued VOG": holds("data-vog"),
      "a fine": holds("data-fine"),
      "a blacklist": holds("data-blacklist"),
      "a policy number": holds("data-insurance-health"),
    },
    nearly: {
      "a VOG that somebody judged": (b) => {
        const item = b.use(b.item("data-vog"), {
          classOverride: { class: "ordinary", reason: "Alleen dat hij is afgegeven." },
        });
        return b.activity({ dataGroups: [b.group({ items: [item] })] });
      },
      "a report with an exception": holds("data-abuse-report", ground("special", { ground: "health-care" })),
      "a diagnosis, which leaves nothing to judge": holds("data-diagnosis"),
      "what we do as a processor": holds("data-vog", undefined, { role: "processor" }),
    },
  },
  "ground-without-statute": {
    triggers: {
      "labour law without its article": holds(
        "data-sick-report",
        ground("special", { ground: "employment-social-law" }),
      ),
      "national law for criminal data": holds("data-offence", ground("criminal", { ground: "criminal-national-law" })),
    },
    nearly: {
      "labour law with its article": holds(
        "data-sick-report",
        ground("special", { ground: "employment-social-law", statute: statute("art. 30 lid 1 UAVG") }),
      ),
      "explicit consent, which needs no law": holds(
        "data-sick-report",
        ground("special", { ground: "explicit-consent" }),
      ),
      "a ground still to be chosen": holds("data-sick-report", ground("special", {})),
    },
  },
  "national-id-to-recipient": {
    triggers: { "to the tax office, without a law": bsnTo({}) },
    nearly: {
      "with the law": bsnTo({ disclosureStatute: statute("art. 28 Wet LB 1964") }),
      "to a processor": bsnTo({ role: "processor" }),
      "to an authority in an inquiry, which is no recipient": bsnTo({ role: "authority-inquiry" }),
      "to somebody of whom it does not say which data": bsnTo({}, false),
    },
  },
  "id-copy-without-duty": {
    triggers: {
      "a copy of a customer's passport": holds("data-id-document-copy", (b) => ({
        subjectIds: [b.subject("subject-customers")],
      })),
      "with consent": holds("data-id-document-copy", ground("national-id", { ground: "explicit-consent" })),
    },
    nearly: {
      "of staff, under the law on wage tax": holds(
        "data-id-document-copy",
        both(staff, ground("national-id", { ground: "national-id-statute", statute: wageLaw })),
      ),
      "the number of a document": holds("data-id-document-number"),
    },
  },
  "employer-health-details": {
    triggers: {
      "a diagnosis of staff": holds("data-diagnosis", staff),
      "treatment, with explicit consent": holds(
        "data-treatment",
        both(staff, ground("special", { ground: "explicit-consent" })),
      ),
    },
    nearly: {
      "that somebody is ill": holds("data-sick-report", staff),
      "what work is still possible": holds("data-work-ability", staff),
      "an allergy that a first-aider must know": holds("data-allergies", staff),
      "a patient's diagnosis": holds("data-diagnosis", (b) => ({ subjectIds: [b.subject("subject-patients")] })),
      "an occupational physician": holds("data-diagnosis", both(staff, ground("special", { ground: "health-care" }))),
      "what we do as a processor": holds("data-diagnosis", staff, { role: "processor" }),
    },
  },
  "class-override-without-reason": {
    triggers: {
      "a photo as biometric": (b) => {
        const item = b.use(b.item("data-photo"), { classOverride: { class: "special", reason: null } });
        return b.activity({ dataGroups: [b.group({ items: [item] })] });
      },
    },
    nearly: {
      "with its reason": (b) => {
        const item = b.use(b.item("data-photo"), { classOverride: { class: "special", reason: "gezichtsherkenning" } });
        return b.activity({ dataGroups: [b.group({ items: [item] })] });
      },
      "the class of the word": holds("data-photo"),
    },
  },
  "uavg-amended": {
    triggers: {
      "fingerprints for access, not looked at since": holds(
        "data-fingerprint",
        ground("special", { ground: "substantial-public-interest", statute: statute("art. 29 UAVG") }),
        { reviewedOn: "2026-08-31" },
      ),
      "a number under an article that is gone": holds(
        "data-bsn",
        ground("national-id", { ground: "national-id-statute", statute: statute("art. 46 lid 2 UAVG") }),
      ),
    },
    nearly: {
      "fingerprints, looked at since": holds(
        "data-fingerprint",
        ground("special", { ground: "substantial-public-interest", statute: statute("art. 29 UAVG") }),
        { reviewedOn: "2026-09-01" },
      ),
      "fingerprints with explicit consent": holds(
        "data-fingerprint",
        ground("special", { ground: "explicit-consent" }),
      ),
      "a photo, which is no biometric": holds("data-photo", ground("special", { ground: "health-care" })),
      "a number under a law of its own": holds(
        "data-bsn",
        ground("national-id", { ground: "national-id-statute", statute: wageLaw }),
      ),
    },
  },
};
