import type { LettersWords } from "../nl/letters.ts";

export const enLetters: LettersWords = {
  to: (name) => `To ${name}`,
  greeting: () => "Dear Sir or Madam,",
  greetingOf: (_to, name) => `Dear ${name},`,
  regards: "Kind regards,",
  missingAgreement: {
    title: (party) => `Request to ${party} about the processing of personal data`,
    opening: () =>
      "You process personal data for us. Article 28 of the GDPR asks that we have a written agreement about it, and that we only use processors that offer sufficient guarantees.",
    nothing: () => "Nothing that we need from you is missing in our records at the moment.",
    subject: "What it is about",
    data: (items, subjects) =>
      items === "" ? `data of ${subjects}` : subjects === "" ? items : `${items}, of ${subjects}`,
    dataOpen: "the data that belong to this service",
    unnamedService: "Service",
    missing: "What we lack",
    noAgreement: "Processor agreement",
    noAgreementText: (services) =>
      services === "" ? "our records hold none that is valid" : `our records hold none that is valid for ${services}`,
    ended: (name, date) => (date === null ? `${name} has ended` : `${name} ended on ${date}`),
    concept: (name) => `${name} is still a draft on our side`,
    notKnown: (name) => `of ${name} we have no signed version or end date`,
    renew: "New agreement",
    points: (name) => `Missing in ${name}`,
    habits: (name) => `What we also want to arrange in ${name}`,
    fewer: (name) => `Not named in ${name}`,
    subProcessors: "List of sub-processors",
    subProcessorsText: () =>
      "the names of those you engage, with what they do and in which country (art. 28(2) and (4) GDPR)",
    certificate: (name) => `New certificate ${name}`,
    certificateText: (date) => `the certificate that we have ran until ${date}`,
    guarantees: "Proof of guarantees",
    guaranteesText: "a certificate or audit report, with what it covers and until when (art. 28(1) GDPR)",
    deletion: "Proof of deletion",
    deletionText: (name) => `${name} has ended: that all data and copies were deleted or returned (art. 28(3)(g) GDPR)`,
    request: "What we ask",
    requestText: () => "Would you send us this within four weeks, or tell us when we can expect it?",
    proposal: () => "If you have a model of your own for the processor agreement, we will gladly look at it.",
    reply: (_, way) => `For your answer and for questions: ${way}`,
    agreementName: () => "the agreement with you",
  },
};
