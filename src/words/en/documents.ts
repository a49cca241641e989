import type { DocumentsWords } from "../nl/documents.ts";

export const enDocuments: DocumentsWords = {
  kinds: {
    "privacy-statement": "Privacy statement",
    "letter-missing-agreement": "Letter: what a processor still has to send",
    "party-file": "Supplier sheet",
    "cookie-statement": "Cookie statement",
    "retention-schedule": "Retention schedule",
    "processor-list": "Processors and other recipients",
    "dpa-annex": "Annex to a processor agreement",
    "processor-extract": "Record as a processor for a customer",
    "sub-processor-notice": "Letter: new sub-processor",
  },
  changes: {
    title: (text) => `${text}: what has changed?`,
    intro: (text, day) => `On ${day} our text \u201c${text}\u201d was changed. Below is what is different.`,
    none: "Nothing has changed.",
    added: "New",
    removed: "Gone",
    was: "Before",
    becomes: "Now",
  },
  allUpToDate: "all published texts say what the register says",
  textMissing: (title, number) => `the text of ${title}, version ${number}, is not with this file or is damaged`,
  outOfDate: (title, number, date) => `${title}, version ${number} of ${date}, no longer agrees with the register:`,
  toTell: {
    "new-purpose": (name) => `tell the people concerned beforehand: new purpose, ${name} (art. 13(3) GDPR)`,
    "new-recipient": (name) => `tell the people concerned: new recipient, ${name} (art. 13(1)(e) GDPR)`,
    "new-destination": (name) => `tell the people concerned: transfer to ${name} (art. 13(1)(f) GDPR)`,
    "longer-term": (name) => `tell the people concerned: longer retention, ${name} (art. 13(2)(a) GDPR)`,
    "open-term": (name) => `the retention term is open now: ${name} (art. 13(2)(a) GDPR)`,
  },
  notReady: "this text cannot be published yet: see above what must be completed or confirmed first",
  audiences: {
    "visitors-and-customers": "visitors and customers",
    "pupils-and-parents": "pupils and parents",
    applicants: "job applicants",
    staff: "staff",
    "members-and-donors": "members and donors",
    patients: "patients",
    suppliers: "suppliers",
  },
};
