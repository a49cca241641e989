import type { ItemFacts } from "./activity-facts.ts";

/**
 * Data of which the class hangs on what they really say: a report of violence may hold health or criminal data, or neither; an
 * issued VOG shows that there is nothing; a fine may be of a library; a policy number says little of health. Asked, not judged.
 */
const contextual = new Set([
  "data-abuse-report",
  "data-vog",
  "data-fine",
  "data-blacklist",
  "data-court-ban",
  "data-insurance-health",
  "data-incident-injury",
]);

/** True where only somebody who knows can say what class an item is, and nobody did. */
export const isToBeJudged = ({ word, use }: ItemFacts): boolean =>
  word !== null && contextual.has(word) && use.classOverride === null;

/** A copy of an identity document has a rule of its own: whether one must make it. */
export const isCopyOfId = ({ word }: ItemFacts): boolean => word === "data-id-document-copy";

/** What is wrong with somebody and what is done about it: an employer may not record it, whatever the reason. */
export const healthDetails: ReadonlySet<string> = new Set([
  "data-diagnosis",
  "data-treatment",
  "data-medication",
  "data-mental-health",
]);

/** Biometric data that tell who somebody is. A photo is none. */
export const biometrics: ReadonlySet<string> = new Set([
  "data-fingerprint",
  "data-face-recognition",
  "data-voice-recognition",
]);

/** Data by which staff are followed or judged. */
export const staffTracking: ReadonlySet<string> = new Set([
  "data-gps",
  "data-location-data",
  "data-cctv",
  "data-call-record",
  "data-access-times",
  "data-check-in",
  "data-performance",
  "data-screening-score",
  ...biometrics,
]);

/** Data that no tax return rests on. */
export const neverFiscal: ReadonlySet<string> = new Set([
  "data-password",
  "data-login-details",
  "data-mfa",
  "data-cv",
  "data-cover-letter",
  "data-references",
  "data-assessment",
  "data-performance",
  "data-photo",
  "data-photos-videos",
  "data-video",
  "data-cctv",
  "data-preferences",
  "data-notes",
  "data-chat",
  "data-call-record",
  "data-gps",
  "data-surfing-behaviour",
  "data-click-behaviour",
  "data-cookie-id",
  "data-cookie-data",
  "data-ip-address",
  "data-sick-report",
  "data-diagnosis",
  "data-reintegration",
  "data-disciplinary",
]);

/** What an offer holds. One that was never accepted counts for no tax. */
export const quotes: ReadonlySet<string> = new Set(["data-quote", "data-quote-number"]);
