import { statute } from "../../../src/example/nested-records.ts";
import { type DataClass, type GuardedDataClass, isGuarded } from "../../../src/model/data-class.ts";
import type { SpecialGround } from "../../../src/model/legal-basis.ts";
import type { Builder, Fill, RuleCases } from "./rule-case.ts";

const people = (b: Builder) => [b.ownSubject({ nl: "Klanten" })];
const words = (b: Builder) => b.uses(b.ownItem({ nl: "Naam" }));

/** Data of a class, and perhaps a ground that is said to cover it. */
const guardedGroups = (
  b: Builder,
  dataClass: DataClass,
  ground?: SpecialGround | null,
  groundClass: GuardedDataClass = "special",
) => [
  b.group({
    items: b.uses(b.ownItem({ nl: "Gegeven" }, { class: dataClass })),
    specialGrounds:
      ground === undefined ? null : [b.specialGround(groundClass, { ground, statute: statute("art. 1 Wet") })],
  }),
];

const guarded =
  (dataClass: DataClass, ground?: SpecialGround | null, groundClass?: GuardedDataClass): Fill =>
  (b) =>
    b.activity({
      dataGroups: guardedGroups(b, dataClass, ground, groundClass ?? (isGuarded(dataClass) ? dataClass : undefined)),
    });

export const activityCases: RuleCases = {
  "purpose-missing": {
    triggers: {
      "purposes not filled in": (b) => b.activity({}),
      "purposes answered with none": (b) => b.activity({ purposes: [] }),
    },
    nearly: {
      "one purpose of which nothing is known": (b) => b.activity({ purposes: [b.purpose({})] }),
      "a processor's record, which has no purposes": (b) => b.activity({ role: "processor" }),
      "an activity that ended": (b) => b.activity({ status: "ended" }),
    },
  },
  "purpose-without-description": {
    triggers: {
      "a purpose with only a basis": (b) => b.activity({ purposes: [b.purpose({ legalBasis: "consent" })] }),
    },
    nearly: {
      "a purpose with a description": (b) => b.activity({ purposes: [b.purpose({ description: "nieuws te sturen" })] }),
      "no purpose at all": (b) => b.activity({}),
    },
  },
  "purpose-without-basis": {
    triggers: {
      "one of two purposes": (b) =>
        b.activity({ purposes: [b.purpose({ legalBasis: "contract" }), b.purpose({ description: "te mailen" })] }),
    },
    nearly: {
      "each purpose has one": (b) => b.activity({ purposes: [b.purpose({ legalBasis: "contract" })] }),
      "what we do as a processor": (b) => b.activity({ role: "processor", purposes: [b.purpose({})] }),
    },
  },
  "data-missing": {
    triggers: {
      "data not filled in": (b) => b.activity({}),
      "a group in which nothing stands": (b) => b.activity({ dataGroups: [b.group({ items: [] })] }),
    },
    nearly: {
      "people alone": (b) => b.activity({ dataGroups: [b.group({ subjectIds: people(b) })] }),
      "a processor's record, which has no data subjects": (b) => b.activity({ role: "processor" }),
    },
  },
  "data-subjects-missing": {
    triggers: { "items without people": (b) => b.activity({ dataGroups: [b.group({ items: words(b) })] }) },
    nearly: {
      "people per item": (b) =>
        b.activity({
          dataGroups: [b.group({ items: [b.use(b.ownItem({ nl: "Naam" }), { subjectIds: people(b) })] })],
        }),
      "nothing at all, which is another gap": (b) => b.activity({ dataGroups: [b.group({})] }),
    },
  },
  "data-items-missing": {
    triggers: { "people without items": (b) => b.activity({ dataGroups: [b.group({ subjectIds: people(b) })] }) },
    nearly: {
      "people and items": (b) => b.activity({ dataGroups: [b.group({ subjectIds: people(b), items: words(b) })] }),
      "nothing at all, which is another gap": (b) => b.activity({ dataGroups: null }),
    },
  },
  "special-data-without-ground": {
    triggers: {
      "health data": guarded("special"),
      "health data with a ground still to be chosen": guarded("special", null),
      "health data with a ground for criminal data": guarded("special", "criminal-national-law"),
      "a photo that is used to recognise faces": (b) =>
        b.activity({
          dataGroups: [
            b.group({
              items: [b.use(b.ownItem({ nl: "Foto" }), { classOverride: { class: "special", reason: null } })],
            }),
          ],
        }),
    },
    nearly: {
      "a report of violence, of which the class is to be judged": (b) =>
        b.activity({ dataGroups: [b.group({ items: b.uses(b.item("data-abuse-report")) })] }),
      "health data with explicit consent": guarded("special", "explicit-consent"),
      "a photo": guarded("ordinary"),
      "financial data": guarded("sensitive"),
      "a number of identification": guarded("national-id"),
      "what we do as a processor": (b) => b.activity({ role: "processor", dataGroups: guardedGroups(b, "special") }),
    },
  },
  "criminal-data-without-ground": {
    triggers: {
      "criminal data": guarded("criminal"),
      "with the ground for the BSN": guarded("criminal", "national-id-statute"),
    },
    nearly: {
      "with a law": guarded("criminal", "criminal-national-law"),
      "for a legal claim": guarded("criminal", "legal-claims"),
      "health data": guarded("special"),
    },
  },
  "national-id-without-ground": {
    triggers: {
      "a BSN": guarded("national-id"),
      "a BSN with a statute that is not named": (b) =>
        b.activity({
          dataGroups: [
            b.group({
              items: b.uses(b.item("data-bsn")),
              specialGrounds: [b.specialGround("national-id", { ground: "national-id-statute" })],
            }),
          ],
        }),
      "a BSN with consent": guarded("national-id", "explicit-consent"),
      "a BSN with a ground for another class": guarded("national-id", "national-id-statute", "special"),
    },
    nearly: {
      "a BSN with a statute": guarded("national-id", "national-id-statute"),
      "a copy of an ID, which has a rule of its own": (b) =>
        b.activity({ dataGroups: [b.group({ items: b.uses(b.item("data-id-document-copy")) })] }),
      "health data": guarded("special"),
    },
  },
  "recipients-not-answered": {
    triggers: { "not filled in": (b) => b.activity({}) },
    nearly: {
      "answered with nobody": (b) => b.activity({ partyUses: [] }),
      "what we do as a processor": (b) => b.activity({ role: "processor" }),
    },
    fixed: ["not filled in"],
  },
  "recipient-unnamed": {
    triggers: {
      "neither a party nor a category": (b) => b.activity({ partyUses: [b.partyUse({ role: "controller" })] }),
    },
    nearly: {
      "a category": (b) =>
        b.activity({
          partyUses: [
            b.partyUse({ who: { kind: "recipient-category", recipientId: b.ownRecipient({ nl: "Bezorgdiensten" }) } }),
          ],
        }),
      "an authority in an inquiry": (b) => b.activity({ partyUses: [b.partyUse({ role: "authority-inquiry" })] }),
    },
  },
  "measures-none": {
    triggers: { "activities and no measure": (b) => b.activity({}) },
    nearly: { "an empty register": () => {}, "one measure somewhere": (b) => [b.activity({}), b.measure({})] },
  },
  "measures-missing": {
    triggers: {
      "measures only elsewhere": (b) => [b.activity({}), b.measure({ scope: { kind: "where-named" } })],
      "measures everywhere that are not taken over": (b) => [
        b.activity({ inheritsMeasures: false }),
        b.measure({ scope: { kind: "everywhere" } }),
      ],
    },
    nearly: {
      "a measure everywhere": (b) => [b.activity({}), b.measure({ scope: { kind: "everywhere" } })],
      "a measure of its own": (b) => b.activity({ measureIds: [b.measure({}).id], inheritsMeasures: false }),
      "a measure of its system": (b) =>
        b.activity({ systemIds: [b.system({ measureIds: [b.measure({}).id] }).id], inheritsMeasures: false }),
      "a measure of the unit above its own": (b) => {
        const top = b.unit({});
        b.measure({ scope: { kind: "units", unitIds: [top.id] } });
        return b.activity({ unitId: b.unit({ parentId: top.id }).id });
      },
      "no measures at all, which is another gap": (b) => b.activity({}),
    },
    fixed: ["measures everywhere that are not taken over"],
  },
  "engagement-missing": {
    triggers: { "as a processor for nobody": (b) => b.activity({ role: "processor" }) },
    nearly: {
      "for a customer": (b) => b.engagement({ activityId: b.activity({ role: "processor" }).id }),
      "what we do for ourselves": (b) => b.activity({}),
    },
    fixed: ["as a processor for nobody"],
  },
  "engagement-customer-missing": {
    triggers: { "for whom is open": (b) => b.engagement({}) },
    nearly: {
      "for a school": (b) => b.engagement({ customerId: b.party({}).id }),
      "one that ended yesterday": (b) => b.engagement({ endsOn: "2026-11-24" }),
    },
  },
  "duplicate-code": {
    triggers: {
      "two activities": (b) => [
        b.activity({ code: "V-012" }),
        b.activity({ code: "V-012" }),
        b.activity({ code: "V-013" }),
      ],
      "two agreements": (b) => [b.agreement({ code: "O" }), b.agreement({ code: "O" })],
    },
    nearly: {
      "an activity and an agreement": (b) => [b.activity({ code: "1" }), b.agreement({ code: "1" })],
      "two without a code": (b) => [b.activity({}), b.activity({})],
      "two codes that differ in width": (b) => [b.activity({ code: "V-1" }), b.activity({ code: "V-01" })],
    },
    fixed: ["two activities", "two agreements"],
  },
  "review-overdue": {
    triggers: {
      yesterday: (b) => b.activity({ nextReviewOn: "2026-11-24" }),
      "yesterday, and then each year": (b) => b.activity({ nextReviewOn: "2026-11-24", reviewInterval: "P1Y" }),
    },
    nearly: {
      today: (b) => b.activity({ nextReviewOn: "2026-11-25" }),
      "an activity that ended": (b) => b.activity({ nextReviewOn: "2020-01-01", status: "ended" }),
    },
    fixed: ["yesterday", "yesterday, and then each year"],
  },
  "unconfirmed-values": {
    triggers: { "one value": (b) => b.activity({ origins: [b.origin("import", "register.xlsx", "name", null)] }) },
    nearly: {
      "a confirmed value": (b) => b.activity({ origins: [b.origin("import", "register.xlsx", "name")] }),
      "a word of the library": (b) =>
        b.ownSubject({ nl: "Klanten" }, { origins: [b.origin("library", "subject-customers", "", null)] }),
    },
  },
};
