import type { nlRetentionChecks, nlRetentionGathered } from "../../nl/checks/retention.ts";
import { day, list, quoted, some } from "./phrases.ts";

export const enRetentionChecks: typeof nlRetentionChecks = {
  "retention-start-missing": {
    title: "Start of the retention term missing",
    message: (f) => `The retention term ${quoted(f.term)} has a duration, but does not say from when you count.`,
    fix: null,
  },
  "retention-event-vague": {
    title: "End of the term cannot be established",
    message: (f) =>
      f.what === "contentment"
        ? `The retention term ${quoted(f.term)} runs until somebody is content. Nobody can say on which day that is.`
        : `The retention term ${quoted(f.term)} runs until limitation, without a number. Limitation takes 2, 5 or 20 years: name the article and the duration.`,
    fix: "Until the question is dealt with",
  },
  "fiscal-term-for-quotes": {
    title: "Offers kept for tax",
    message: (f) =>
      `In ${quoted(f.activity)} you keep offers for tax. That holds only for offers that were accepted; give the others a short term of their own.`,
    fix: null,
  },
  "fiscal-term-too-wide": {
    title: "Tax term for too many data",
    message: (f) =>
      `In ${quoted(f.activity)} the tax term also covers ${list(f.items)}. It is only there for data that tax needs.`,
    fix: null,
  },
  "term-counted-by-day": {
    title: "Term counts from the end of the year",
    message: (f) =>
      `The retention term ${quoted(f.term)} counts from the day itself. The law counts from the end of the ${f.year} year, so that you erase too early now.`,
    fix: "Count from the end of the year",
  },
  "term-against-law": {
    title: "Term differs from the law",
    message: (f) =>
      `The retention term ${quoted(f.term)} is ${f.against} than ${f.law} ${f.against === "shorter" ? "asks" : "allows"}.`,
    fix: "Take the term of the law",
  },
  "permanent-without-reason": {
    title: "Kept for ever without a reason",
    message: (f) =>
      `According to ${quoted(f.term)} you keep data for ever. Say why: a number of the selection list, a law, or a reason such as a suppression list.`,
    fix: null,
  },
  "selection-list-missing": {
    title: "Number of the selection list missing",
    message: (f) =>
      `The retention term ${quoted(f.term)} bears no number of the selection list. For a public authority that list goes first.`,
    fix: null,
  },
  "legal-hold-over": {
    title: "Stop on destruction has passed",
    message: (f) =>
      `The stop on destruction of ${quoted(f.term)} ran until ${day(f.until)}. Lift it or give it a new date.`,
    fix: "Lift the stop",
  },
  "retention-not-carried-out": {
    title: "Term never carried out",
    message: (f) =>
      `Nothing was ever destroyed under the retention term ${quoted(f.term)}, while the first data should be gone by now. Carry it out and record that.`,
    fix: null,
  },
};

export const enRetentionGathered: typeof nlRetentionGathered = {
  "selection-list-missing": (f) =>
    `${f.count} retention terms bear no number of the selection list: ${some(f)}. For a public authority that list goes first.`,
  "retention-not-carried-out": (f) =>
    `Nothing was ever destroyed under ${f.count} retention terms, while the first data should be gone by now: ${some(f)}.`,
};
