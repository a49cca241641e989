import type { AnnexesWords } from "../nl/annexes.ts";

export const enAnnexes: AnnexesWords = {
  parties: {
    heading: "Parties",
    controller: "Controller",
    processor: "Processor",
    representative: "Representative in the Union",
    dpo: "Data protection officer",
    privacy: "Contact for privacy",
    breach: "Contact for data breaches",
  },
  dpa: {
    title: (party) => `Annex to the processor agreement with ${party}`,
    intro: (agreement) =>
      `This annex belongs to ${agreement}. It describes the processing as article 28(3) of the GDPR asks.`,
    introOpen: (party) =>
      `This annex describes what ${party} does for us as a processor, as article 28(3) of the GDPR asks.`,
    agreementOf: (name, date) => (date === null ? `“${name}”` : `“${name}” of ${date}`),
    headings: {
      subject: "Subject and duration",
      nature: "Nature and purpose",
      data: "Data and data subjects",
      subProcessors: "Sub-processors",
      transfers: "Transfers outside the EEA",
      security: "Security",
    },
    subject: "Subject",
    start: "Start",
    duration: "Duration",
    end: {
      date: (date) => `up to and including ${date}`,
      mainContract: (contract) =>
        contract === null ? "as long as the main contract runs" : `as long as the main contract runs (${contract})`,
      indefinite: "for an indefinite time",
    },
    nature: "Nature of the processing",
    purpose: "Purpose of the processing",
    services: (party) => `${party} processes the data for this:`,
    dataColumns: ["Data subjects", "Personal data", "Protected more", "How long"],
    subProcessors: "These parties work for the processor. The same duties apply to them (art. 28(4) GDPR).",
    noSubProcessors: "The processor engages no other processors.",
    subColumns: ["Party", "What for", "Country"],
    transferColumns: ["Recipient", "Country or organisation", "What the transfer rests on"],
    remote: (place) => `${place} (remote access)`,
    noTransfers: "The data stay inside the European Economic Area.",
    measures:
      "With us these measures protect the data. The processor sees to a protection that is no less (art. 28(3)(c) and 32 GDPR):",
    certificates: "The processor has shown proof of this:",
    certificate: (scope, date) =>
      [...(scope === null ? [] : [scope]), ...(date === null ? [] : [`valid up to and including ${date}`])].join("; "),
  },
  extract: {
    title: (customer) => `Record as a processor for ${customer}`,
    intro: (service) =>
      `This is what the record of processing activities says of ${service} (art. 30(2) GDPR). It is about this assignment only.`,
    introOpen: "This is what the record of processing activities says of this assignment (art. 30(2) GDPR).",
    headings: {
      categories: "What the assignment is",
      subProcessors: "Parties that take part",
      transfers: "Transfers outside the EEA",
      security: "Security",
    },
    customer: "Controller (customer)",
    customerRepresentative: "Representative of the customer",
    customerDpo: "Data protection officer of the customer",
    service: "Service",
    category: "Category of processing",
    people: "Data subjects",
    data: "Personal data",
    instructions: "Instructions",
    since: "Since",
    until: "Up to and including",
    agreement: "Processor agreement",
    hosting: "Place of storage",
    measures: "These measures protect the data (art. 32 GDPR):",
  },
  notice: {
    title: "Notice of a new sub-processor",
    titleSeveral: "Notice of new sub-processors",
    titleList: "The sub-processors that we engage",
    intro: (_to, service) =>
      `We process personal data for you with ${service}. For this we want to engage a new party (art. 28(2) GDPR).`,
    introSeveral: (_to, service) =>
      `We process personal data for you with ${service}. For this we want to engage new parties (art. 28(2) GDPR).`,
    introList: (_to, service) =>
      `We process personal data for you with ${service}. These are the parties that take part in it (art. 28(2) GDPR).`,
    serviceOpen: "our service",
    heading: "Who it is about",
    columns: ["Party", "What for", "Country", "From"],
    duties: () =>
      "We lay the same duties on them as in the processor agreement with you (art. 28(4) GDPR). We stay responsible to you for what they do.",
    objection: "Objection",
    until: (_to, date) => `Do you object? Then let us know, by ${date} at the latest.`,
    untilOpen: () => "Do you object? Then let us know within the term of the processor agreement.",
    silent: () =>
      "If we do not hear from you, we engage this party after that day. If you object, we look for a solution with you.",
    reach: (_to, reach) => `How to reach us: ${reach}.`,
  },
};
