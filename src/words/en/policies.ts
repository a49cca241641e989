import { figures } from "../figures.ts";
import type { PoliciesWords } from "../nl/policies.ts";

const count = (value: number, one: string, more: string): string =>
  `${figures(value, ",")} ${value === 1 ? one : more}`;

export const enPolicies: PoliciesWords = {
  retention: {
    intro: () =>
      "This policy says how we decide how long data stay, and how we destroy them afterwards. It holds for all personal data, on paper and digital (art. 5(1)(e) and 24(2) GDPR).",
    headings: {
      rules: "Principles",
      terms: "Retention terms",
      systems: "How destruction runs",
      holds: "What is not destroyed now",
      roles: "Who does what",
    },
    rules: () => [
      "We keep personal data no longer than needed for the purpose for which we have them.",
      "If a law asks a term, that term holds, and only for the data that the law names.",
      "If there is no statutory term, the record says which term holds and why.",
      "After a term we destroy the data, also with processors and in backups.",
      "In a court case, an inquiry or after a request for restriction we do not destroy (art. 17(3) and 18 GDPR).",
      "Of every destruction we record what was destroyed, under which term, how and by whom (art. 5(2) GDPR).",
    ],
    archive:
      "For public records the selection list goes first (art. 5 Archiefwet 1995). Destroying earlier than that list says is not allowed.",
    systemColumns: ["System", "How deletion runs"],
    holdColumns: ["Retention term", "Why not", "Up to and including"],
    roleColumns: ["Who", "What for"],
    unnamed: "Retention term without a name",
    dpo: "sees to it that terms are kept and advises (art. 39(1)(b) GDPR)",
    owner: (activities) => `sees to it that data are destroyed in time for ${activities}`,
  },
  privacy: {
    intro: (names) => `This is the privacy policy of ${names} (art. 24(2) GDPR).`,
    scope: (_to, activities) =>
      `It holds for everyone who works with us and for all personal data that we use. The record now has ${count(activities, "processing activity", "processing activities")}.`,
    headings: {
      principles: "What we keep to",
      roles: "Who does what",
      rights: "Requests of people",
      processors: "Processors",
      security: "Security",
      breaches: "Data breaches",
      assessments: "Assessing beforehand",
      record: "The record",
    },
    principles: () => [
      ["Lawful and clear", "we use data only on a legal basis, and tell people what we do"],
      ["For a purpose", "we use data only for the purpose for which we got them, or for something compatible"],
      ["No more than needed", "we ask only what is needed"],
      ["Accurate", "we correct what is wrong"],
      ["No longer than needed", "every kind of data has a retention term, and afterwards we destroy them"],
      ["Secure", "we take measures that fit the risk"],
      ["Accountable", "the record says what we do and why"],
    ],
    management: "Board or management",
    managementDoes: "adopts this policy and is responsible for compliance",
    dpoDoes: "supervises, advises and is the contact for the data protection authority (art. 39 GDPR)",
    contactDoes: "answers questions about privacy",
    ownerDoes: (activities) => `owns ${activities}`,
    dpo: "Data protection officer",
    contact: "Contact for privacy",
    roleColumns: ["Role", "Who", "What"],
    owner: "Owner",
    activities: (value) => count(value, "processing activity", "processing activities"),
    rights: (_to, duration) =>
      `People may see their data, have them corrected or erased, and object. We answer within ${duration} (art. 12(3) GDPR). Whoever gets a request passes it on to the contact for privacy the same day.`,
    processors: (_to, parties) =>
      `We now work with ${count(parties, "processor", "processors")}. We choose only parties that offer sufficient guarantees, and give data only once there is a processor agreement (art. 28 GDPR).`,
    noProcessors: () => "We do not work with processors now.",
    security: "These measures hold everywhere in the organisation (art. 32 GDPR):",
    breaches: () =>
      "Whoever thinks that something went wrong with personal data reports it at once. We notify a data breach with a risk to the data protection authority within 72 hours (art. 33 GDPR), and with a high risk also to the people concerned (art. 34 GDPR). Every data breach goes into an overview, also one that we need not notify (art. 33(5) GDPR).",
    assessments: () =>
      "For something new we check how great the risk for people is. If it is high, we first make a DPIA (art. 35 GDPR).",
    dpoAdvice: "The data protection officer gives advice on it (art. 35(2) GDPR).",
    record: () =>
      "Every processing activity stands in the record (art. 30 GDPR). Its owner reviews it on the agreed date, and reports each change before it begins. We adapt this policy when the record or the law changes.",
  },
  report: {
    title: "Report on privacy",
    intro: (date) => `This is the state of the record of processing activities on ${date}.`,
    headings: {
      numbers: "In figures",
      trends: "The past year",
      risks: "Open risks",
      due: "What falls due in the next 90 days",
      decisions: "What we ask you to decide",
    },
    numberColumns: ["What", "Number"],
    numbers: {
      active: "Processing activities that go on",
      concept: "Processing activities in preparation",
      special: "Processing activities with data that the law protects more",
      processors: "Processors",
      agreements: "Valid processor agreements",
      transfers: "Processing activities with transfers outside the EEA",
      customers: "Customers for whom we are processor",
      errors: "Shortcomings: the law is not met yet",
      warnings: "Points of attention",
    },
    trends: {
      started: (value) => count(value, "processing activity began", "processing activities began"),
      ended: (value) => count(value, "processing activity ended", "processing activities ended"),
      reviewed: (value, of) =>
        `of the ${count(of, "activity that goes on", "activities that go on")} ${figures(value, ",")} ${value === 1 ? "was" : "were"} reviewed`,
      concluded: (value) => count(value, "agreement was concluded", "agreements were concluded"),
      destroyed: (value) => `of ${count(value, "destruction", "destructions")} it was recorded what went`,
      assessed: (value) => count(value, "assessment was made", "assessments were made"),
    },
    riskColumns: ["Risk", "How often", "Article"],
    noRisks: "The record has no shortcomings.",
    moreRisks: (value) =>
      `Besides these there ${value === 1 ? "is" : "are"} ${count(value, "more kind of shortcoming", "more kinds of shortcomings")}; the record names them all.`,
    residual: (name) => `with ${name} a high risk remains`,
    dueColumns: ["Date", "What"],
    noDue: "Nothing falls due in the next 90 days.",
    moreDue: (value) => `After these, ${count(value, "more date comes", "more dates come")} in these 90 days.`,
    decisions: {
      repair: (value) =>
        `make time to mend ${count(value, "kind of shortcoming", "kinds of shortcomings")}, beginning with what stands on top`,
      agreements: (names) => `extend or end the agreement: ${names}`,
      residual: (names) =>
        `accept the risk, lessen it, or consult the data protection authority (art. 36 GDPR): ${names}`,
      owners: (value) => `name an owner for ${count(value, "processing activity", "processing activities")}`,
    },
    noDecisions: "We ask you to decide nothing now.",
  },
  publicRegister: {
    intro: (names) =>
      `This is the public part of the record of processing activities of ${names}. For each activity it says what it is for, whom it is about, who gets the data and how long they stay.`,
    introSearch: "Search this page with Ctrl+F (on a Mac: Cmd+F).",
    heading: "Processing activities",
    more: "Show all",
    purpose: (purposes) => `What for: ${purposes}.`,
    purposeNamed: "This activity stands in the record.",
    forCustomers: "On behalf of customers",
    transfers: "Data outside the EEA",
  },
};
