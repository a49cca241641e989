import type { SchedulesWords } from "../nl/schedules.ts";

export const enSchedules: SchedulesWords = {
  retention: {
    intro: (_to, names) =>
      `This overview shows how long ${names} keeps personal data and what happens to them afterwards. That is how we keep to the rule that data stay no longer than needed (art. 5(1)(e) GDPR).`,
    introSeveral: (_to, names) =>
      `This overview shows how long ${names} keep personal data and what happens to them afterwards. That is how we keep to the rule that data stay no longer than needed (art. 5(1)(e) GDPR).`,
    columns: ["Data", "How long", "What that rests on", "Afterwards"],
    all: "all data",
    rest: "the other data",
    of: (people, items) => (people === "" ? items : `${people}: ${items}`),
    nature: {
      "statutory-minimum": "statutory minimum",
      "statutory-maximum": "statutory maximum",
      guideline: "guideline",
      practice: "common practice",
      "own-choice": "own choice",
    },
    selection: (list, number) => {
      const called =
        list === null ? "selection list" : /selectielijst|selection list/i.test(list) ? list : `selection list ${list}`;
      return number === null ? called : `${called}, number ${number}`;
    },
    after: {
      delete: "delete",
      anonymise: "make anonymous",
      "transfer-to-archive": "move to an archive",
      review: "review again",
    },
    held: "not destroyed for now",
  },
  processors: {
    intro:
      "This list names who gets data from us: parties that work on our instructions, and others that decide for themselves what they do with them.",
    columns: ["Party", "What for", "Established in"],
    headings: {
      processors: "Parties that work on our instructions",
      subProcessors: "Parties that our processors engage",
      controllers: "Parties that are responsible themselves",
      joint: () => "Parties with whom we are responsible together",
      unknown: "Other parties",
      authorities: "Authorities",
    },
    processors: () => "These parties are our processors. They use data only for what we ask of them (art. 28 GDPR).",
    processor: () => "This party is our processor. It uses data only for what we ask of it (art. 28 GDPR).",
    subProcessors: "They work for one of our processors (art. 28(2) and (4) GDPR).",
    subColumns: ["Party", "Works for", "What for", "Country"],
    none: () => "We give no data to others.",
  },
  cookies: {
    intro: () =>
      "Here you can read which cookies and similar techniques we use, what for, how long they stay and how you refuse them (art. 11.7a of the Dutch Telecommunications Act).",
    headings: {
      tools: "Services of others",
      consent: () => "Your consent",
      missing: () => "Do you see something else?",
    },
    tools: () => "For this we use services of others:",
    needed: () => "For cookies that the site needs in order to work, the law asks no consent. We always place those.",
    asked: (_to, kinds) => `We place cookies for ${kinds} only if you consent to it.`,
    withdraw: () => "You can withdraw your consent at any time. That is as easy as giving it.",
    privacy: () => "What else we do with your data, and which rights you have, stands in our privacy statement.",
    missing: () =>
      "This statement names what we have recorded about our sites. A site sometimes changes faster than a text.",
    report: (_to, contact) => `Do you see a cookie that is not named here? ${contact}.`,
    reportPlain: () => "Do you see a cookie that is not named here? Let us know.",
  },
};
