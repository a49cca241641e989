import { consent, statute } from "../../../src/example/nested-records.ts";
import type { Purpose } from "../../../src/model/processing-activity.ts";
import type { Builder, Fill, RuleCases } from "./rule-case.ts";

type PurposeFields = Partial<Omit<Purpose, "id">>;

/** An activity with one purpose, about some people. */
const activity =
  (purpose: PurposeFields, subject: string | null = "subject-customers"): Fill =>
  (b) =>
    b.activity({ purposes: [b.purpose(purpose)], dataGroups: subject === null ? null : [aboutPeople(b, subject)] });

const aboutPeople = (b: Builder, subject: string) => b.group({ subjectIds: [b.subject(subject)] });

const fullConsent = consent({ proof: "in het klantsysteem", withdrawal: "met de afmeldlink", enrolment: "opt-in" });
const newsletter = { description: "nieuwsbrieven te sturen", legalBasis: "consent" } as const;

const authority =
  (purpose: PurposeFields, subject = "subject-residents"): Fill =>
  (b) => [b.controller({ publicAuthority: true }), activity(purpose, subject)(b)];
const byInterest = { legalBasis: "legitimate-interests" } as const;

const keptUntil =
  (event: string, purpose: PurposeFields): Fill =>
  (b) => {
    const term = b.term({ phases: [b.until(b.event(event))] });
    const group = b.group({ subjectIds: [b.subject("subject-customers")], retentionUses: [b.keeps(term)] });
    return b.activity({ purposes: [b.purpose(purpose)], dataGroups: [group] });
  };

export const basesCases: RuleCases = {
  "statute-missing": {
    triggers: {
      "a legal obligation without a law": activity({ legalBasis: "legal-obligation" }),
      "a public task that answers none": activity({ legalBasis: "public-task", statutes: [] }),
    },
    nearly: {
      "a legal obligation with its article": activity({
        legalBasis: "legal-obligation",
        statutes: [statute("art. 52 AWR")],
      }),
      "a contract, which needs no law": activity({ legalBasis: "contract" }),
      "what we do as a processor": (b) =>
        b.activity({ role: "processor", purposes: [b.purpose({ legalBasis: "legal-obligation" })] }),
    },
  },
  "interest-missing": {
    triggers: {
      "nothing said of it": activity(byInterest),
      "only whose it is": activity({ ...byInterest, interest: { description: null, whose: "own", weighedOn: null } }),
    },
    nearly: {
      "a commercial interest, which may be legitimate (C-621/22)": activity({
        ...byInterest,
        interest: { description: "onze producten verkopen", whose: "own", weighedOn: null },
      }),
      "another basis": activity({ legalBasis: "contract" }),
    },
  },
  "authority-legitimate-interests": {
    triggers: { "an authority about residents": authority(byInterest) },
    nearly: {
      "a company": (b) => [b.controller({ publicAuthority: false }), activity(byInterest)(b)],
      "an authority as an employer": authority(byInterest, "subject-employees"),
      "an authority that secures its building": authority({ ...byInterest, libraryId: "purpose-security-access" }),
      "an authority that explained it": authority({ ...byInterest, reasoning: "verhuur van een zaal, geen taak" }),
      "an authority with a public task": authority({ legalBasis: "public-task" }),
    },
  },
  "consent-automatic": {
    triggers: {
      "enrolled with the account": activity({ ...newsletter, consent: consent({ enrolment: "automatic" }) }),
    },
    nearly: {
      "a box that one ticks": activity({ ...newsletter, consent: fullConsent }),
      "customers, on a legitimate interest": activity({
        ...newsletter,
        legalBasis: "legitimate-interests",
        consent: consent({ enrolment: "automatic" }),
      }),
    },
  },
  "consent-of-employees": {
    triggers: { "staff tracked with consent": activity({ legalBasis: "consent" }, "subject-employees") },
    nearly: {
      "a photo on the intranet, explained": activity(
        { legalBasis: "consent", reasoning: "Wie niet wil, staat er zonder foto in." },
        "subject-employees",
      ),
      "applicants, whose data may be kept for a year with consent": activity(
        { legalBasis: "consent" },
        "subject-applicants",
      ),
      "staff on a contract": activity({ legalBasis: "contract" }, "subject-employees"),
    },
  },
  "consent-for-contract": {
    triggers: {
      "an order": activity({ legalBasis: "consent", description: "een bestelling af te handelen" }),
      "a purpose of the library that is a contract": activity({
        legalBasis: "consent",
        libraryId: "purpose-sales-contract",
      }),
      "data that one must give for a contract": (b) =>
        b.activity({
          purposes: [b.purpose({ legalBasis: "consent", description: "mee te doen" })],
          dataGroups: [b.group({ provision: { kind: "needed-for-contract", consequence: null } })],
        }),
      "a portal, kept until the service ends": keptUntil("event-service-ended", {
        legalBasis: "consent",
        description: "toegang te geven tot het beheer",
      }),
    },
    nearly: {
      "an order under the contract": activity({
        legalBasis: "contract",
        description: "een bestelling af te handelen",
      }),
      "a newsletter that ends with the subscription": keptUntil("event-subscription-ended", newsletter),
      "a photo of a member, with a real choice": keptUntil("event-membership-ended", {
        legalBasis: "consent",
        description: "foto's van wedstrijden te plaatsen",
        consent: fullConsent,
      }),
      "a question in a form": keptUntil("event-question-answered", {
        legalBasis: "consent",
        description: "vragen te beantwoorden",
      }),
      "an order that is explained": activity({
        legalBasis: "consent",
        description: "een bestelling te bewaren",
        reasoning: "alleen wie dat wil",
      }),
    },
    fixed: [
      "an order",
      "a purpose of the library that is a contract",
      "data that one must give for a contract",
      "a portal, kept until the service ends",
    ],
  },
  "consent-details-missing": {
    triggers: {
      "nothing is known of it": activity(newsletter),
      "no place of proof": activity({ ...newsletter, consent: consent({ withdrawal: "met de afmeldlink" }) }),
      "no way back": activity({ ...newsletter, consent: consent({ proof: "in het klantsysteem" }) }),
    },
    nearly: {
      "with proof and a way back": activity({ ...newsletter, consent: fullConsent }),
      "automatic, which is no consent at all": activity({
        ...newsletter,
        consent: consent({ enrolment: "automatic" }),
      }),
      "for an order, where the basis is wrong": activity({ ...newsletter, description: "een bestelling te leveren" }),
    },
  },
  "parental-consent-missing": {
    triggers: {
      "pupils, and nobody said": activity({ ...newsletter, consent: fullConsent }, "subject-pupils"),
      "children whose parents are not asked": activity(
        { ...newsletter, consent: consent({ ...fullConsent, parental: "not-asked" }) },
        "subject-children",
      ),
      "a group that says it holds minors": (b) =>
        b.activity({
          purposes: [b.purpose({ ...newsletter, consent: fullConsent })],
          dataGroups: [b.group({ minors: true })],
        }),
    },
    nearly: {
      "pupils whose parents are asked": activity(
        { ...newsletter, consent: consent({ ...fullConsent, parental: "asked" }) },
        "subject-pupils",
      ),
      "pupils of sixteen and older": (b) =>
        b.activity({
          purposes: [b.purpose({ ...newsletter, consent: fullConsent })],
          dataGroups: [b.group({ minors: false, subjectIds: [b.subject("subject-pupils")] })],
        }),
      "pupils under a public task": activity({ legalBasis: "public-task" }, "subject-pupils"),
      customers: activity({ ...newsletter, consent: fullConsent }),
    },
  },
  "marketing-under-contract": {
    triggers: {
      "a newsletter": activity({ ...newsletter, legalBasis: "contract" }),
      "marketing of the library": activity({ legalBasis: "contract", libraryId: "purpose-direct-marketing" }),
    },
    nearly: {
      "the newsletter that one subscribed to and pays for": activity({
        ...newsletter,
        legalBasis: "contract",
        reasoning: "Het abonnement is de nieuwsbrief zelf.",
      }),
      "questions before a contract, which fall under it": activity({
        legalBasis: "contract",
        description: "vragen en aanvragen te beantwoorden",
      }),
    },
  },
  "contract-not-with-subject": {
    triggers: {
      "contacts of a supplier": activity({ legalBasis: "contract" }, "subject-suppliers-contacts"),
    },
    nearly: {
      customers: activity({ legalBasis: "contract" }),
      "contacts on a legitimate interest": activity(byInterest, "subject-suppliers-contacts"),
      "nobody named yet": activity({ legalBasis: "contract" }, null),
    },
  },
  "telephone-marketing": {
    triggers: {
      "customers called with offers": activity({ ...byInterest, description: "klanten te bellen met aanbiedingen" }),
      "selling by telephone under the contract": activity({
        legalBasis: "contract",
        description: "telefonisch abonnementen te verkopen",
      }),
    },
    nearly: {
      "with consent": activity({ legalBasis: "consent", description: "klanten te bellen met aanbiedingen" }),
      "a call that the service needs": activity({
        legalBasis: "contract",
        description: "te bellen als dat nodig is om de dienst uit te voeren",
      }),
      firms: activity({ ...byInterest, description: "te bellen met aanbiedingen" }, "subject-business-contacts"),
      "a charity": activity({
        ...byInterest,
        libraryId: "purpose-fundraising",
        description: "donateurs te werven en te bellen",
      }),
      "e-mail to customers": activity({ ...byInterest, description: "klanten aanbiedingen te mailen" }),
    },
  },
};
