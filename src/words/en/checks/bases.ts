import type { nlBasesChecks } from "../../nl/checks/bases.ts";
import { list, quoted } from "./phrases.ts";

const named = (purposes: ReadonlyArray<string>): string =>
  purposes.length === 0 ? "" : ` (${list(purposes.map(quoted))})`;

export const enBasesChecks: typeof nlBasesChecks = {
  "statute-missing": {
    title: "Statute behind the basis missing",
    message: (f) =>
      `The basis of ${quoted(f.activity)} is ${
        f.what === "obligation"
          ? "a legal obligation"
          : f.what === "task"
            ? "a task in the public interest"
            : "a legal obligation or a task in the public interest"
      }. Name the law and the article.`,
    fix: null,
  },
  "interest-missing": {
    title: "Legitimate interest not named",
    message: (f) => `The basis of ${quoted(f.activity)} is a legitimate interest, but it does not say which.`,
    fix: null,
  },
  "authority-legitimate-interests": {
    title: "Legitimate interest for a public task",
    message: (f) =>
      `A public authority may not rest its tasks on a legitimate interest. Choose another basis for ${quoted(f.activity)}, or explain why this is no task.`,
    fix: null,
  },
  "consent-of-employees": {
    title: "Consent of staff",
    message: (f) =>
      `${quoted(f.activity)} rests on consent of staff, who can seldom refuse freely. Choose another basis, or explain why refusing has no downside here.`,
    fix: null,
  },
  "consent-automatic": {
    title: "Consent without a choice",
    message: (f) =>
      `The basis of ${quoted(f.activity)} is consent, but people are enrolled automatically. That is no consent.`,
    fix: null,
  },
  "consent-for-contract": {
    title: "Consent for what a contract needs",
    message: (f) =>
      `${quoted(f.activity)} rests on consent, but looks needed for a contract${named(f.purposes)}. Who withdraws consent could not stay a customer.`,
    fix: "Make it a contract",
  },
  "consent-details-missing": {
    title: "Consent cannot be shown or withdrawn",
    message: (f) =>
      `${quoted(f.activity)} rests on consent. Fill in ${
        f.missing === "proof"
          ? "where the proof lies"
          : f.missing === "withdrawal"
            ? "how one withdraws it"
            : "where the proof lies and how one withdraws it"
      }.`,
    fix: null,
  },
  "parental-consent-missing": {
    title: "Consent of the parents",
    message: (f) =>
      f.notAsked
        ? `${quoted(f.activity)} rests on consent of children, and the parents are not asked. Under 16 they must be.`
        : `${quoted(f.activity)} rests on consent, also of children. Fill in whether you ask the parents under 16.`,
    fix: null,
  },
  "contract-not-with-subject": {
    title: "Contract with somebody else",
    message: (f) =>
      `The basis of ${quoted(f.activity)} is a contract, but that is with an organisation and not with the people themselves. A legitimate interest usually fits.`,
    fix: null,
  },
  "marketing-under-contract": {
    title: "Marketing under the contract",
    message: (f) =>
      `The basis of ${quoted(f.activity)} is a contract, but that can be carried out without marketing${named(f.purposes)}.`,
    fix: null,
  },
  "telephone-marketing": {
    title: "Calling to sell without consent",
    message: (f) =>
      `In ${quoted(f.activity)} you call people to sell. Since 1 July 2026 that takes consent beforehand, also with customers.`,
    fix: null,
  },
};
