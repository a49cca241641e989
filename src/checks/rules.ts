import type { Rule } from "./rule.ts";
import { activityControllerMissing } from "./rules/activity-controller-missing.ts";
import { activityUntold } from "./rules/activity-untold.ts";
import { agreementOutdated } from "./rules/agreement-outdated.ts";
import { agreementPointsAbsent } from "./rules/agreement-points-absent.ts";
import { analyticsNeedsConsent } from "./rules/analytics-needs-consent.ts";
import { analyticsSettingsOutdated } from "./rules/analytics-settings-outdated.ts";
import { authorityLegitimateInterests } from "./rules/authority-legitimate-interests.ts";
import { automatedDecisionUnexplained } from "./rules/automated-decision-unexplained.ts";
import { automatedDecisionWithoutGround } from "./rules/automated-decision-without-ground.ts";
import { automatedDecisionsOpen } from "./rules/automated-decisions-open.ts";
import { balancingMissing } from "./rules/balancing-missing.ts";
import { certificateExpired } from "./rules/certificate-expired.ts";
import { classOverrideWithoutReason } from "./rules/class-override-without-reason.ts";
import { consentAutomatic } from "./rules/consent-automatic.ts";
import { consentDetailsMissing } from "./rules/consent-details-missing.ts";
import { consentForContract } from "./rules/consent-for-contract.ts";
import { consentOfEmployees } from "./rules/consent-of-employees.ts";
import { contractNotWithSubject } from "./rules/contract-not-with-subject.ts";
import { controllerContactMissing } from "./rules/controller-contact-missing.ts";
import { controllerMissing } from "./rules/controller-missing.ts";
import { cookieWithoutConsent } from "./rules/cookie-without-consent.ts";
import { cookiesOpen } from "./rules/cookies-open.ts";
import { criminalDataWithoutGround } from "./rules/criminal-data-without-ground.ts";
import { dataClassToJudge } from "./rules/data-class-to-judge.ts";
import { dataItemsMissing } from "./rules/data-items-missing.ts";
import { dataMissing } from "./rules/data-missing.ts";
import { dataSubjectsMissing } from "./rules/data-subjects-missing.ts";
import { deadNetwork } from "./rules/dead-network.ts";
import { deletionUnproven } from "./rules/deletion-unproven.ts";
import { dpfWithoutDate } from "./rules/dpf-without-date.ts";
import { dpiaAfterStart } from "./rules/dpia-after-start.ts";
import { dpiaHighRisk } from "./rules/dpia-high-risk.ts";
import { dpiaWithoutAdvice } from "./rules/dpia-without-advice.ts";
import { dpoContactMissing } from "./rules/dpo-contact-missing.ts";
import { dpoNotAnswered } from "./rules/dpo-not-answered.ts";
import { dpoNotNotified } from "./rules/dpo-not-notified.ts";
import { dpoOwnsActivity } from "./rules/dpo-owns-activity.ts";
import { dpoRequired } from "./rules/dpo-required.ts";
import { duplicateCode } from "./rules/duplicate-code.ts";
import { employerHealthDetails } from "./rules/employer-health-details.ts";
import { engagementCustomerMissing } from "./rules/engagement-customer-missing.ts";
import { engagementMissing } from "./rules/engagement-missing.ts";
import { fiscalTermForQuotes } from "./rules/fiscal-term-for-quotes.ts";
import { fiscalTermTooWide } from "./rules/fiscal-term-too-wide.ts";
import { groundWithoutStatute } from "./rules/ground-without-statute.ts";
import { idCopyWithoutDuty } from "./rules/id-copy-without-duty.ts";
import { interestMissing } from "./rules/interest-missing.ts";
import { jointArrangementIncomplete } from "./rules/joint-arrangement-incomplete.ts";
import { jointArrangementMissing } from "./rules/joint-arrangement-missing.ts";
import { jointControllersMissing } from "./rules/joint-controllers-missing.ts";
import { jointRoleInconsistent } from "./rules/joint-role-inconsistent.ts";
import { legalHoldOver } from "./rules/legal-hold-over.ts";
import { libraryEntryChanged } from "./rules/library-entry-changed.ts";
import { marketingUnderContract } from "./rules/marketing-under-contract.ts";
import { measuresMissing } from "./rules/measures-missing.ts";
import { measuresNone } from "./rules/measures-none.ts";
import { nationalIdToRecipient } from "./rules/national-id-to-recipient.ts";
import { nationalIdWithoutGround } from "./rules/national-id-without-ground.ts";
import { outdatedWord } from "./rules/outdated-word.ts";
import { parentalConsentMissing } from "./rules/parental-consent-missing.ts";
import { partyRoleMissing } from "./rules/party-role-missing.ts";
import { permanentWithoutReason } from "./rules/permanent-without-reason.ts";
import { processorAgreementConcept } from "./rules/processor-agreement-concept.ts";
import { processorAgreementEnded } from "./rules/processor-agreement-ended.ts";
import { processorAgreementEndsSoon } from "./rules/processor-agreement-ends-soon.ts";
import { processorAgreementMissing } from "./rules/processor-agreement-missing.ts";
import { processorAgreementNotStarted } from "./rules/processor-agreement-not-started.ts";
import { processorAgreementUnclear } from "./rules/processor-agreement-unclear.ts";
import { processorUnnamed } from "./rules/processor-unnamed.ts";
import { processorWithOwnBasis } from "./rules/processor-with-own-basis.ts";
import { purposeMissing } from "./rules/purpose-missing.ts";
import { purposeWithoutBasis } from "./rules/purpose-without-basis.ts";
import { purposeWithoutDescription } from "./rules/purpose-without-description.ts";
import { recipientUnnamed } from "./rules/recipient-unnamed.ts";
import { recipientsNotAnswered } from "./rules/recipients-not-answered.ts";
import { renamedThing } from "./rules/renamed-thing.ts";
import { representativeMissing } from "./rules/representative-missing.ts";
import { responseTermTooLong } from "./rules/response-term-too-long.ts";
import { retentionCriterionVague } from "./rules/retention-criterion-vague.ts";
import { retentionDurationOpen } from "./rules/retention-duration-open.ts";
import { retentionEndOpen } from "./rules/retention-end-open.ts";
import { retentionEventVague } from "./rules/retention-event-vague.ts";
import { retentionMaximumMissing } from "./rules/retention-maximum-missing.ts";
import { retentionMissing } from "./rules/retention-missing.ts";
import { retentionNotCarriedOut } from "./rules/retention-not-carried-out.ts";
import { retentionStartMissing } from "./rules/retention-start-missing.ts";
import { retentionTermEmpty } from "./rules/retention-term-empty.ts";
import { reviewOverdue } from "./rules/review-overdue.ts";
import { selectionListMissing } from "./rules/selection-list-missing.ts";
import { sharingClaimContradicted } from "./rules/sharing-claim-contradicted.ts";
import { socialButtonsUnasked } from "./rules/social-buttons-unasked.ts";
import { specialDataWithoutGround } from "./rules/special-data-without-ground.ts";
import { statementComplaintMissing } from "./rules/statement-complaint-missing.ts";
import { statementNamesDiffer } from "./rules/statement-names-differ.ts";
import { statementNotReviewed } from "./rules/statement-not-reviewed.ts";
import { statementRightsMissing } from "./rules/statement-rights-missing.ts";
import { statusAgainstDates } from "./rules/status-against-dates.ts";
import { statuteMissing } from "./rules/statute-missing.ts";
import { telephoneMarketing } from "./rules/telephone-marketing.ts";
import { termAgainstLaw } from "./rules/term-against-law.ts";
import { termCountedByDay } from "./rules/term-counted-by-day.ts";
import { trackingWithoutConsent } from "./rules/tracking-without-consent.ts";
import { transferAdequacyUnfounded } from "./rules/transfer-adequacy-unfounded.ts";
import { transferNotAnswered } from "./rules/transfer-not-answered.ts";
import { transferWithoutDestination } from "./rules/transfer-without-destination.ts";
import { transferWithoutInstrument } from "./rules/transfer-without-instrument.ts";
import { transfersOpen } from "./rules/transfers-open.ts";
import { uavgAmended } from "./rules/uavg-amended.ts";
import { unconfirmedValues } from "./rules/unconfirmed-values.ts";
import { worksCouncilConsent } from "./rules/works-council-consent.ts";

/** Every rule, in the order of art. 30(1) and of what belongs together: findings of one severity are listed in this order. */
export const rules: ReadonlyArray<Rule> = [
  controllerMissing,
  controllerContactMissing,
  activityControllerMissing,
  jointControllersMissing,
  jointArrangementMissing,
  jointArrangementIncomplete,
  jointRoleInconsistent,
  representativeMissing,
  dpoRequired,
  dpoNotAnswered,
  dpoContactMissing,
  purposeMissing,
  purposeWithoutDescription,
  purposeWithoutBasis,
  statuteMissing,
  interestMissing,
  balancingMissing,
  dpiaHighRisk,
  dpiaWithoutAdvice,
  dpiaAfterStart,
  authorityLegitimateInterests,
  consentAutomatic,
  consentOfEmployees,
  consentForContract,
  consentDetailsMissing,
  parentalConsentMissing,
  marketingUnderContract,
  contractNotWithSubject,
  telephoneMarketing,
  dataMissing,
  dataSubjectsMissing,
  dataItemsMissing,
  specialDataWithoutGround,
  criminalDataWithoutGround,
  nationalIdWithoutGround,
  idCopyWithoutDuty,
  nationalIdToRecipient,
  groundWithoutStatute,
  employerHealthDetails,
  dataClassToJudge,
  classOverrideWithoutReason,
  uavgAmended,
  recipientsNotAnswered,
  recipientUnnamed,
  partyRoleMissing,
  processorUnnamed,
  processorAgreementMissing,
  processorAgreementConcept,
  processorAgreementNotStarted,
  processorAgreementEnded,
  processorAgreementUnclear,
  processorAgreementEndsSoon,
  agreementOutdated,
  agreementPointsAbsent,
  deletionUnproven,
  certificateExpired,
  transferNotAnswered,
  transferWithoutDestination,
  transferWithoutInstrument,
  transferAdequacyUnfounded,
  dpfWithoutDate,
  transfersOpen,
  retentionMissing,
  retentionTermEmpty,
  retentionDurationOpen,
  retentionCriterionVague,
  retentionStartMissing,
  retentionEventVague,
  fiscalTermForQuotes,
  fiscalTermTooWide,
  termCountedByDay,
  termAgainstLaw,
  permanentWithoutReason,
  selectionListMissing,
  retentionNotCarriedOut,
  legalHoldOver,
  retentionMaximumMissing,
  retentionEndOpen,
  measuresNone,
  measuresMissing,
  automatedDecisionWithoutGround,
  automatedDecisionUnexplained,
  automatedDecisionsOpen,
  responseTermTooLong,
  activityUntold,
  statementComplaintMissing,
  statementRightsMissing,
  statementNotReviewed,
  statementNamesDiffer,
  sharingClaimContradicted,
  processorWithOwnBasis,
  trackingWithoutConsent,
  cookieWithoutConsent,
  socialButtonsUnasked,
  analyticsNeedsConsent,
  analyticsSettingsOutdated,
  cookiesOpen,
  outdatedWord,
  renamedThing,
  deadNetwork,
  worksCouncilConsent,
  engagementMissing,
  engagementCustomerMissing,
  duplicateCode,
  statusAgainstDates,
  dpoOwnsActivity,
  dpoNotNotified,
  reviewOverdue,
  libraryEntryChanged,
  unconfirmedValues,
];
