import { destructionRecord } from "./destruction-record.ts";
import type { DocumentKind } from "./document-kind.ts";
import { accessAnswer } from "./kinds/access-answer.ts";
import { activitySheet } from "./kinds/activity-sheet.ts";
import { cameraSign } from "./kinds/camera-sign.ts";
import { consentText } from "./kinds/consent-text.ts";
import { cookieStatement } from "./kinds/cookie-statement.ts";
import { dpaAnnex } from "./kinds/dpa-annex.ts";
import { managementReport } from "./kinds/management-report.ts";
import { privacyPolicy } from "./kinds/privacy-policy.ts";
import { processorExtract } from "./kinds/processor-extract.ts";
import { processorList } from "./kinds/processor-list.ts";
import { publicRegister } from "./kinds/public-register.ts";
import { retentionPolicy } from "./kinds/retention-policy.ts";
import { retentionSchedule } from "./kinds/retention-schedule.ts";
import { subProcessorNotice } from "./kinds/sub-processor-notice.ts";
import { missingAgreementLetter } from "./letters/missing-agreement.ts";
import { letterConfirmation, letterExtension, letterNotice, letterRefusal } from "./letters/request-letters.ts";
import { partyFile } from "./party-file.ts";
import { privacyStatement } from "./privacy-statement.ts";

/**
 * Every kind of document, by the name that it has on the command line. A new one is a line here, its name in
 * `words.documents.kinds`, and a file that plans it.
 */
export const documentKinds = {
  "privacy-statement": privacyStatement,
  "cookie-statement": cookieStatement,
  "retention-schedule": retentionSchedule,
  "processor-list": processorList,
  "public-register": publicRegister,
  "access-answer": accessAnswer,
  "letter-confirmation": letterConfirmation,
  "letter-extension": letterExtension,
  "letter-refusal": letterRefusal,
  "letter-notice": letterNotice,
  "consent-text": consentText,
  "camera-sign": cameraSign,
  "activity-sheet": activitySheet,
  "dpa-annex": dpaAnnex,
  "processor-extract": processorExtract,
  "sub-processor-notice": subProcessorNotice,
  "letter-missing-agreement": missingAgreementLetter,
  "party-file": partyFile,
  "destruction-record": destructionRecord,
  "privacy-policy": privacyPolicy,
  "retention-policy": retentionPolicy,
  "management-report": managementReport,
} as const satisfies { readonly [id: string]: DocumentKind };
export type DocumentKindId = keyof typeof documentKinds;

export const documentKindIds = Object.keys(documentKinds) as ReadonlyArray<DocumentKindId>;
