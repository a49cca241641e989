import type { Agreement } from "../../../src/model/agreement.ts";
import type { PartyUse } from "../../../src/model/party-use.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import { type Builder, categoryIn, type Fill, partyIn, type RuleCases } from "./rule-case.ts";

type Fields<T extends { id: unknown }> = Partial<Omit<T, "id">>;

/** A processor in an activity, under an agreement of which some fields are given; none at all for null. */
const processor =
  (
    agreement: Fields<Agreement> | null,
    use: Fields<PartyUse> = {},
    activity: Fields<ProcessingActivity> = { status: "active" },
  ): Fill =>
  (b) => {
    const party = b.party({ name: "Postduif" });
    if (agreement !== null) b.agreement({ kind: "processor-agreement", partyIds: [party.id], ...agreement });
    return b.activity({ ...activity, partyUses: [b.partyUse({ who: partyIn(party), role: "processor", ...use })] });
  };

const endsOn = (date: string) => ({ concluded: true, end: { kind: "date", date } }) as const;

const joint =
  (agreement: Fields<Agreement> | null): Fill =>
  (b) => {
    const party = b.party({ name: "Gemeente" });
    if (agreement !== null) b.agreement({ partyIds: [party.id], concluded: true, ...agreement });
    return b.activity({ partyUses: [b.partyUse({ who: partyIn(party), role: "joint-controller" })] });
  };

/** A party with two services, of which the second is used; the agreement covers the first alone. */
const otherService = (b: Builder) => {
  const services = [b.service("E-mail"), b.service("Statistiek")];
  const party = b.party({ services });
  b.agreement({
    kind: "processor-agreement",
    concluded: true,
    partyIds: [party.id],
    serviceIds: [services[0]?.id ?? b.service("").id],
  });
  return b.activity({
    partyUses: [b.partyUse({ who: partyIn(party, services[1]), role: "processor" })],
  });
};

export const partyCases: RuleCases = {
  "party-role-missing": {
    triggers: {
      "a party": processor(null, { role: null }),
      "a service of which the role is known": (b) => {
        const service = b.service("Nieuwsbrieven", { usualRole: "processor" });
        const party = b.party({ services: [service] });
        return b.activity({ partyUses: [b.partyUse({ who: partyIn(party, service) })] });
      },
      "a category of which the role is known": (b) =>
        b.site({
          partyUses: [b.partyUse({ who: categoryIn(b.ownRecipient({ nl: "Banken" }, { usualRole: "controller" })) })],
        }),
    },
    nearly: {
      "a party whose role is given": processor(null, { role: "controller" }),
      "an authority": (b) =>
        b.activity({
          partyUses: [b.partyUse({ who: partyIn(b.party({ kind: "authority", name: "Belastingdienst" })) })],
        }),
      "a use that is over": processor(null, { role: null, until: "2026-11-24" }),
    },
    fixed: ["a service of which the role is known", "a category of which the role is known"],
  },
  "processor-unnamed": {
    triggers: {
      "a category as processor": (b) =>
        b.activity({
          partyUses: [b.partyUse({ who: categoryIn(b.ownRecipient({ nl: "IT-leveranciers" })), role: "processor" })],
        }),
    },
    nearly: {
      "a category that decides for itself": (b) =>
        b.activity({
          partyUses: [b.partyUse({ who: categoryIn(b.ownRecipient({ nl: "Bezorgdiensten" })), role: "controller" })],
        }),
      "a processor with a name": processor(null),
    },
  },
  "processor-agreement-missing": {
    triggers: {
      "no agreement": processor(null),
      "an agreement on confidentiality alone": processor({ kind: "confidentiality", concluded: true }),
      "a use that answers none": processor(endsOn("2030-01-01"), { agreementIds: [] }),
      "an agreement for another service": otherService,
      "a tool of a site": (b) =>
        b.site({ partyUses: [b.partyUse({ who: partyIn(b.party({ name: "Google" })), role: "processor" })] }),
      "a sub-processor of ours": processor(null, { role: "sub-processor" }, { role: "processor", status: "active" }),
    },
    nearly: {
      "a carrier or bank that decides for itself": processor(null, { role: "controller" }),
      "a sub-processor of our processor": processor(null, { role: "sub-processor" }),
      "a party of which the role is open": processor(null, { role: null }),
      "a valid agreement": processor({ concluded: true }),
      "an agreement that ended, which is another gap": processor(endsOn("2026-11-24")),
      "standard contractual clauses, which meet art. 28(3) too": processor({
        kind: "standard-contractual-clauses",
        concluded: true,
      }),
      "a use that is over": processor(null, { until: "2026-11-24" }),
      "an activity that ended": processor(null, {}, { status: "ended" }),
    },
    fixed: [
      "no agreement",
      "an agreement on confidentiality alone",
      "a use that answers none",
      "an agreement for another service",
      "a tool of a site",
      "a sub-processor of ours",
    ],
  },
  "processor-agreement-concept": {
    triggers: { "a draft": processor({ concluded: false }) },
    nearly: {
      "a draft for an activity that is a concept too": processor({ concluded: false }, {}, { status: "concept" }),
      "a draft of the next, while one is valid": (b) => {
        const party = b.party({});
        const fields = { kind: "processor-agreement", partyIds: [party.id] } as const;
        b.agreement({ ...fields, concluded: true });
        b.agreement({ ...fields, concluded: false });
        return b.activity({ status: "active", partyUses: [b.partyUse({ who: partyIn(party), role: "processor" })] });
      },
    },
  },
  "processor-agreement-not-started": {
    triggers: { "starts tomorrow": processor({ concluded: true, startsOn: "2026-11-26" }) },
    nearly: {
      "starts today": processor({ concluded: true, startsOn: "2026-11-25" }),
      "starts together with the use": processor({ concluded: true, startsOn: "2026-12-01" }, { since: "2026-12-01" }),
      "an activity that is a concept": processor(
        { concluded: true, startsOn: "2027-01-01" },
        {},
        { status: "concept" },
      ),
    },
  },
  "processor-agreement-ended": {
    triggers: { "ended yesterday": processor(endsOn("2026-11-24")) },
    nearly: {
      "ends today": processor(endsOn("2026-11-25")),
      "a use that ended with it": processor(endsOn("2026-11-24"), { until: "2026-11-24" }),
    },
  },
  "processor-agreement-unclear": {
    triggers: { "nothing known but that it is there": processor({}) },
    nearly: {
      "concluded, without a date": processor({ concluded: true }),
      "a date and no word on conclusion": processor({ startsOn: "2024-01-01" }),
    },
    fixed: ["nothing known but that it is there"],
  },
  "processor-agreement-ends-soon": {
    triggers: { "in 90 days": processor(endsOn("2027-02-23")), today: processor(endsOn("2026-11-25")) },
    nearly: {
      "in 91 days": processor(endsOn("2027-02-24")),
      "with the main contract": processor({ concluded: true, end: { kind: "main-contract", contract: null } }),
      "while the next stands ready": (b) => {
        const party = b.party({});
        const fields = { kind: "processor-agreement", partyIds: [party.id] } as const;
        b.agreement({ ...fields, ...endsOn("2026-12-31") });
        b.agreement({ ...fields, concluded: true, startsOn: "2027-01-01" });
        return b.activity({ partyUses: [b.partyUse({ who: partyIn(party), role: "processor" })] });
      },
    },
  },
  "joint-arrangement-missing": {
    triggers: {
      "no arrangement": joint(null),
      "only a processor agreement": joint({ kind: "processor-agreement" }),
      "an arrangement that ended": joint({ kind: "joint-arrangement", ...endsOn("2026-11-24") }),
    },
    nearly: {
      "a valid arrangement": joint({ kind: "joint-arrangement" }),
      "a processor without agreement": processor(null),
    },
    fixed: ["no arrangement", "only a processor agreement", "an arrangement that ended"],
  },
  "agreement-outdated": {
    triggers: {
      "a processor agreement of 2017": (b) =>
        b.agreement({ kind: "processor-agreement", concludedOn: "2017-03-01", concluded: true }),
      "clauses of 2020": (b) => b.agreement({ kind: "standard-contractual-clauses", startsOn: "2020-03-01" }),
    },
    nearly: {
      "one of 2017 that ended": (b) =>
        b.agreement({ kind: "processor-agreement", concludedOn: "2017-03-01", ...endsOn("2019-01-01") }),
      "one from the first day of the GDPR": (b) =>
        b.agreement({ kind: "processor-agreement", concludedOn: "2018-05-25" }),
    },
  },
  "agreement-points-absent": {
    triggers: {
      "a valid agreement without clause g": (b) =>
        b.agreement({
          kind: "processor-agreement",
          concluded: true,
          clauses: [b.clause("a", true), b.clause("g", false)],
        }),
    },
    nearly: {
      "a clause that nobody looked at": (b) =>
        b.agreement({ kind: "processor-agreement", concluded: true, clauses: [b.clause("g", null)] }),
      "a point that is only good to have": (b) =>
        b.agreement({ kind: "processor-agreement", concluded: true, clauses: [b.clause("liability", false)] }),
      "one that has ended": (b) =>
        b.agreement({ kind: "processor-agreement", clauses: [b.clause("g", false)], ...endsOn("2020-01-01") }),
      "a joint arrangement": (b) =>
        b.agreement({ kind: "joint-arrangement", concluded: true, clauses: [b.clause("g", false)] }),
    },
  },
  "deletion-unproven": {
    triggers: {
      "one that ended, of a party that is used no more": (b) =>
        b.agreement({ kind: "processor-agreement", partyIds: [b.party({}).id], ...endsOn("2026-01-01") }),
      "one whose proof was asked for in vain": (b) =>
        b.agreement({ kind: "processor-agreement", deletionProof: { kind: "none" }, ...endsOn("2026-01-01") }),
    },
    nearly: {
      "one whose processor still works for us": processor(endsOn("2026-01-01")),
      "proof that came": (b) =>
        b.agreement({
          kind: "processor-agreement",
          deletionProof: { kind: "received", on: null, evidence: "brief" },
          ...endsOn("2026-01-01"),
        }),
      "one that goes on": (b) => b.agreement({ kind: "processor-agreement", ...endsOn("2027-01-01") }),
      "an arrangement between controllers": (b) => b.agreement({ kind: "joint-arrangement", ...endsOn("2026-01-01") }),
    },
  },
  "joint-arrangement-incomplete": {
    triggers: {
      "without duties and essence": joint({ kind: "joint-arrangement" }),
      "without essence": (b) =>
        b.agreement({ kind: "joint-arrangement", concluded: true, duties: [b.duty("verzoeken beantwoorden", null)] }),
      "without duties": (b) =>
        b.agreement({ kind: "joint-arrangement", concluded: true, essence: "Wij delen het werk." }),
    },
    nearly: {
      "with both": (b) =>
        b.agreement({
          kind: "joint-arrangement",
          concluded: true,
          duties: [b.duty("verzoeken beantwoorden", null)],
          essence: "Wij delen het werk.",
        }),
      "a draft": (b) => b.agreement({ kind: "joint-arrangement", concluded: false }),
      "a processor agreement": (b) => b.agreement({ kind: "processor-agreement", concluded: true }),
    },
  },
};
