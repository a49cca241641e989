import type { nlGuardedDataChecks } from "../../nl/checks/guarded-data.ts";
import { list, quoted } from "./phrases.ts";

export const enGuardedDataChecks: typeof nlGuardedDataChecks = {
  "data-class-to-judge": {
    title: "Class of data still to be judged",
    message: (f) =>
      `In ${quoted(f.activity)}: whether ${list(f.items)} is special or criminal depends on what it says. Choose the class, with the reason.`,
    fix: null,
  },
  "ground-without-statute": {
    title: "Statute behind the exception missing",
    message: (f) =>
      `In ${quoted(f.activity)} an exception for special or criminal data rests on the law. Name the law and the article.`,
    fix: null,
  },
  "national-id-to-recipient": {
    title: "National number to a recipient without a law",
    message: (f) =>
      `In ${quoted(f.activity)} a BSN or other national number goes to ${list(f.recipients)}. Name the law that allows it for this recipient.`,
    fix: null,
  },
  "id-copy-without-duty": {
    title: "Copy of an identity document without a duty",
    message: (f) =>
      `In ${quoted(f.activity)} you keep a copy of an identity document, and it does not say which law asks for that. Without a duty you may only look at the document.`,
    fix: null,
  },
  "employer-health-details": {
    title: "Employer records too much about illness",
    message: (f) =>
      `${quoted(f.activity)} holds of staff: ${list(f.items)}. An employer may not record what somebody has, what caused it or how it is treated.`,
    fix: null,
  },
  "class-override-without-reason": {
    title: "Other class of data without a reason",
    message: (f) => `In ${quoted(f.activity)} an item is judged otherwise than usual, without a reason.`,
    fix: null,
  },
  "uavg-amended": {
    title: "The UAVG has changed",
    message: (f) =>
      f.what === "biometrics"
        ? `Since 1 September 2026 the UAVG asks a substantial public interest for biometric data. Check whether the exception in ${quoted(f.activity)} still holds.`
        : `The article of the UAVG on which the number in ${quoted(f.activity)} rests (art. 46(2)) was repealed on 1 September 2026.`,
    fix: null,
  },
};
