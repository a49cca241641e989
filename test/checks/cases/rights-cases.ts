import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Fill, RuleCases } from "./rule-case.ts";

type Decisions = Extract<NonNullable<ProcessingActivity["automatedDecisions"]>, { kind: "used" }>;

const decides =
  (fields: Partial<Decisions>, activity: Partial<Omit<ProcessingActivity, "id">> = {}): Fill =>
  (b) =>
    b.activity({
      ...activity,
      automatedDecisions: {
        kind: "used",
        logic: "een score uit betaalgedrag",
        consequences: "geen koop op rekening",
        exception: "contract",
        safeguards: "bel de klantenservice",
        ...fields,
      },
    });

const follows =
  (
    item: string,
    subject: string,
    activity: Partial<Omit<ProcessingActivity, "id">> = {},
    staffCount: number | null = null,
  ): Fill =>
  (b) => [
    b.controller({ staffCount }),
    b.activity({
      ...activity,
      dataGroups: [b.group({ subjectIds: [b.subject(subject)], items: b.uses(b.item(item)) })],
    }),
  ];

export const rightsCases: RuleCases = {
  "automated-decision-without-ground": {
    triggers: {
      "no exception": decides({ exception: null }),
      "a contract, and no way to a person": decides({ safeguards: null }),
      neither: decides({ exception: null, safeguards: null }),
    },
    nearly: {
      "a contract, with a way to a person": decides({}),
      "a law, which has its own safeguards": decides({ exception: "law", safeguards: null }),
      "a person decides": (b) => b.activity({ automatedDecisions: { kind: "none" } }),
      "what we do as a processor": decides({ exception: null }, { role: "processor" }),
    },
  },
  "automated-decision-unexplained": {
    triggers: { "no logic": decides({ logic: null }), "no consequences": decides({ consequences: null }) },
    nearly: { explained: decides({}), "not filled in": (b) => b.activity({}) },
  },
  "automated-decisions-open": {
    triggers: { "not filled in": (b) => b.activity({}) },
    nearly: {
      "a person decides": (b) => b.activity({ automatedDecisions: { kind: "none" } }),
      "a machine decides": decides({}),
      "what we do as a processor": (b) => b.activity({ role: "processor" }),
    },
    fixed: ["not filled in"],
  },
  "response-term-too-long": {
    triggers: {
      "six weeks": (b) => b.controller({ responseTerm: "P6W" }),
      "three months": (b) => b.controller({ responseTerm: "P3M" }),
    },
    nearly: {
      "a month": (b) => b.controller({ responseTerm: "P1M" }),
      "four weeks": (b) => b.controller({ responseTerm: "P4W" }),
      "not filled in": (b) => b.controller({}),
    },
    fixed: ["six weeks", "three months"],
  },
  "works-council-consent": {
    triggers: {
      "where staff drive": follows("data-gps", "subject-employees"),
      "calls, in a large firm": follows("data-call-record", "subject-employees", {}, 200),
      "asked, and no answer yet": follows("data-gps", "subject-employees", {
        worksCouncil: { kind: "asked", on: "2026-01-01" },
      }),
    },
    nearly: {
      "with consent": follows("data-gps", "subject-employees", { worksCouncil: { kind: "consented", on: null } }),
      "said not to be needed": follows("data-gps", "subject-employees", {
        worksCouncil: { kind: "not-needed", reason: "Er is geen raad." },
      }),
      "a firm of twenty, which has no council": follows("data-gps", "subject-employees", {}, 20),
      "where customers are": follows("data-gps", "subject-customers"),
      "hours and leave": follows("data-leave", "subject-employees"),
    },
  },
};
