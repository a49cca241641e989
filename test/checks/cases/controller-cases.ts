import { contactPoint } from "../../../src/example/nested-records.ts";
import type { Builder, RuleCases } from "./rule-case.ts";

const appointed = (fields: { name?: string; email?: string }) =>
  ({
    kind: "appointed",
    personId: null,
    contact: contactPoint(fields),
    authorityNumber: null,
    notifiedOn: null,
  }) as const;

const addressIn = (country: string | null, city: string | null = "Utrecht") => ({
  street: null,
  postalCode: null,
  city,
  country,
});

const two = (b: Builder) => {
  b.controller({ name: "School" });
  return b.controller({ name: "Stichting" });
};

export const controllerCases: RuleCases = {
  "controller-missing": {
    triggers: { "activities without any organisation": (b) => b.activity({}) },
    nearly: {
      "an empty register": () => {},
      "an organisation of which nothing is known": (b) => [b.activity({}), b.controller({})],
    },
  },
  "controller-contact-missing": {
    triggers: {
      "a name alone": (b) => b.controller({ name: "School" }),
      "an address alone": (b) => b.controller({ email: "info@school.example" }),
      "an address that only names the country": (b) => b.controller({ name: "School", address: addressIn("NL", null) }),
    },
    nearly: {
      "a name and a telephone number": (b) => b.controller({ name: "School", phone: "030 123 45 67" }),
      "a name and a town": (b) => b.controller({ name: "School", address: addressIn(null) }),
    },
  },
  "activity-controller-missing": {
    triggers: {
      "two organisations and no choice": (b) => [two(b), b.activity({})],
      "two organisations and none chosen": (b) => [two(b), b.activity({ controllerIds: [] })],
    },
    nearly: {
      "one organisation": (b) => [b.controller({}), b.activity({})],
      "two, of which one is chosen": (b) => b.activity({ controllerIds: [two(b).id] }),
      "what we do as a processor": (b) => [two(b), b.activity({ role: "processor" })],
      "an activity that ended": (b) => [two(b), b.activity({ status: "ended" })],
    },
  },
  "joint-controllers-missing": {
    triggers: { "together, and nobody named": (b) => b.activity({ role: "joint-controller", partyUses: [] }) },
    nearly: {
      "with a party": (b) =>
        b.activity({ role: "joint-controller", partyUses: [b.partyUse({ role: "joint-controller" })] }),
      "with an organisation of our own": (b) =>
        b.activity({ role: "joint-controller", controllerIds: [two(b).id, b.controller({}).id] }),
      "one that we do alone": (b) => b.activity({ role: "controller" }),
    },
  },
  "representative-missing": {
    triggers: { "an organisation in Switzerland": (b) => b.controller({ address: addressIn("CH") }) },
    nearly: {
      "one in Norway": (b) => b.controller({ address: addressIn("NO") }),
      "one in a country that is not filled in": (b) => b.controller({ address: addressIn(null) }),
      "one that needs none": (b) => b.controller({ address: addressIn("CH"), representative: { kind: "none" } }),
    },
  },
  "dpo-required": {
    triggers: {
      "an authority that left it open": (b) => b.controller({ publicAuthority: true }),
      "an authority that says none is needed": (b) =>
        b.controller({ publicAuthority: true, dpo: { kind: "not-required", reason: "klein" } }),
    },
    nearly: {
      "an authority with one": (b) => b.controller({ publicAuthority: true, dpo: appointed({}) }),
      "a company": (b) => b.controller({ publicAuthority: false }),
      "who did not say what it is": (b) => b.controller({}),
    },
  },
  "dpo-not-answered": {
    triggers: { "a company that left it open": (b) => b.controller({ publicAuthority: false }) },
    nearly: {
      "a company that needs none": (b) => b.controller({ dpo: { kind: "not-required", reason: null } }),
      "an authority, which has a rule of its own": (b) => b.controller({ publicAuthority: true }),
    },
  },
  "dpo-contact-missing": {
    triggers: {
      "only appointed": (b) => b.controller({ dpo: appointed({}) }),
      "without a way to reach": (b) => b.controller({ dpo: appointed({ name: "N. Aydın" }) }),
      "without a name": (b) => b.controller({ dpo: appointed({ email: "fg@school.example" }) }),
    },
    nearly: {
      "with name and e-mail": (b) => b.controller({ dpo: appointed({ name: "N. Aydın", email: "fg@school.example" }) }),
      "with a person who has both": (b) =>
        b.controller({
          dpo: { ...appointed({}), personId: b.person({ name: "N. Aydın", phone: "030 123 45 67" }).id },
        }),
    },
  },
};
