import type { ChecksWords } from "../nl/checks.ts";
import { enBasesChecks } from "./checks/bases.ts";
import { enGovernanceChecks, enGovernanceGathered } from "./checks/governance.ts";
import { enGuardedDataChecks } from "./checks/guarded-data.ts";
import { day, list, or, quoted, some, times } from "./checks/phrases.ts";
import { enRetentionChecks, enRetentionGathered } from "./checks/retention.ts";
import { enRightsChecks, enRightsGathered } from "./checks/rights.ts";
import { enTextsChecks, enTextsGathered } from "./checks/texts.ts";

export const enChecks: ChecksWords = {
  severities: { error: "Shortfall", warning: "Attention", advice: "Advice" },
  severityCounts: {
    error: (count) => times(count, "shortfall", "shortfalls"),
    warning: (count) => times(count, "point to look at", "points to look at"),
    advice: (count) => times(count, "piece of advice", "pieces of advice"),
  },
  alsoAt: (names) => `Also at ${list(names)}.`,
  alsoAtMany: (count) => `Also in ${count} other places.`,
  none: "No findings.",
  gathered: {
    ...enGovernanceGathered,
    ...enTextsGathered,
    ...enRightsGathered,
    ...enRetentionGathered,
    "recipients-not-answered": (f) =>
      `${f.count} activities do not say who gets the data: ${some(f)}. “Nobody” is an answer too.`,
    "party-role-missing": (f) => `${f.count} parties have no role, processor or controller of their own: ${some(f)}.`,
    "transfer-not-answered": (f) =>
      `${f.count} parties sit or host outside the EEA: ${some(f)}. Fill in whether data go there, and on what basis.`,
    "retention-maximum-missing": (f) =>
      `${f.count} retention terms have a minimum and no maximum: ${some(f)}. So nobody knows when you erase at the latest.`,
    "retention-end-open": (f) =>
      `${f.count} retention terms run until an event, and do not say what happens to the data then: ${some(f)}.`,
    "measures-missing": (f) => `${f.count} activities have no security measure at all: ${some(f)}.`,
    "review-overdue": (f) => `The review of ${f.count} activities is overdue: ${some(f)}.`,
  },
  rules: {
    ...enBasesChecks,
    ...enGovernanceChecks,
    ...enTextsChecks,
    ...enRightsChecks,
    ...enRetentionChecks,
    ...enGuardedDataChecks,
    "controller-missing": {
      title: "Organisation missing",
      message: () => "The register names no organisation that is responsible.",
      fix: null,
    },
    "controller-contact-missing": {
      title: "Name or contact details missing",
      message: (f) =>
        f.missing === "contact"
          ? `${f.controller} has no address, e-mail address or telephone number.`
          : f.missing === "name"
            ? "An organisation has no name."
            : "An organisation has no name and no contact details.",
      fix: null,
    },
    "activity-controller-missing": {
      title: "Controller not chosen",
      message: (f) => `You have ${f.count} organisations. Choose which one is the controller of ${quoted(f.activity)}.`,
      fix: null,
    },
    "joint-controllers-missing": {
      title: "Joint controllers missing",
      message: (f) =>
        `You do ${quoted(f.activity)} together with someone else, but the register does not say with whom.`,
      fix: null,
    },
    "joint-arrangement-missing": {
      title: "Joint arrangement missing",
      message: (f) => `You and ${f.party} are joint controllers, and there is no valid arrangement between you.`,
      fix: "Record an arrangement",
    },
    "representative-missing": {
      title: "Representative in the Union not filled in",
      message: (f) =>
        `${f.controller} sits outside the EEA. Fill in who its representative in the Union is, or that none is needed.`,
      fix: null,
    },
    "dpo-required": {
      title: "DPO missing",
      message: (f) => `${f.controller} is a public authority and must have a data protection officer (DPO).`,
      fix: null,
    },
    "dpo-not-answered": {
      title: "DPO not filled in",
      message: (f) => `Fill in whether ${f.controller} has a data protection officer (DPO), or why none is needed.`,
      fix: null,
    },
    "dpo-contact-missing": {
      title: "Details of the DPO missing",
      message: (f) =>
        `The ${f.missing === "name" ? "name" : f.missing === "contact" ? "contact details" : "name and contact details"} of the DPO of ${f.controller} ${f.missing === "name" ? "is" : "are"} missing.`,
      fix: null,
    },
    "purpose-missing": {
      title: "Purpose missing",
      message: (f) => `${quoted(f.activity)} does not say what the data are used for.`,
      fix: null,
    },
    "purpose-without-description": {
      title: "Purpose not described",
      message: (f) =>
        `In ${quoted(f.activity)} ${f.count === 1 ? "a purpose is" : `${f.count} purposes are`} not described.`,
      fix: null,
    },
    "purpose-without-basis": {
      title: "Legal basis missing",
      message: (f) => {
        const count = f.purposes.length + f.unnamed;
        const named = f.purposes.length > 0 && f.unnamed === 0 ? `: ${list(f.purposes.map(quoted))}` : "";
        return `In ${quoted(f.activity)} ${count === 1 ? "a purpose has" : `${count} purposes have`} no legal basis${named}.`;
      },
      fix: null,
    },
    "data-missing": {
      title: "Data missing",
      message: (f) => `${quoted(f.activity)} does not say whose data are processed and which data these are.`,
      fix: null,
    },
    "data-subjects-missing": {
      title: "Data subjects missing",
      message: (f) => `${quoted(f.activity)} does not say whose data are processed.`,
      fix: null,
    },
    "data-items-missing": {
      title: "Categories of data missing",
      message: (f) => `${quoted(f.activity)} does not say which data are processed.`,
      fix: null,
    },
    "special-data-without-ground": {
      title: "Exception for special categories missing",
      message: (f) =>
        `${quoted(f.activity)} processes special categories of data (${list(f.items)}) without an exception to the prohibition.`,
      fix: null,
    },
    "criminal-data-without-ground": {
      title: "Ground for criminal data missing",
      message: (f) =>
        `${quoted(f.activity)} processes data on criminal offences (${list(f.items)}). It does not say why that is allowed.`,
      fix: null,
    },
    "national-id-without-ground": {
      title: "Law for the identification number missing",
      message: (f) =>
        f.otherGround
          ? `In ${quoted(f.activity)} the use of ${list(f.items)} does not rest on a law. Another reason, such as consent, is not enough.`
          : `${quoted(f.activity)} processes ${list(f.items)}. It does not say which law allows that.`,
      fix: null,
    },
    "recipients-not-answered": {
      title: "Recipients not filled in",
      message: (f) => `${quoted(f.activity)} does not say who receives the data. “Nobody” is an answer too.`,
      fix: "Nobody receives the data",
    },
    "recipient-unnamed": {
      title: "Recipient without a name",
      message: (f) =>
        `${quoted(f.activity)} has ${f.count === 1 ? "a recipient" : `${f.count} recipients`} without a name or category.`,
      fix: null,
    },
    "party-role-missing": {
      title: "Role not filled in",
      message: (f) =>
        `Fill in whether ${f.party} is a processor or a controller. Whether you need an agreement depends on it.`,
      fix: "Use the usual role",
    },
    "processor-unnamed": {
      title: "Processor not known by name",
      message: (f) =>
        `The register lists ${quoted(f.category)} as a processor, without a name. Without a name you cannot show a processor agreement.`,
      fix: null,
    },
    "processor-agreement-missing": {
      title: "Processor agreement missing",
      message: (f) =>
        f.begun
          ? `${f.party} processes data for you, and there is no processor agreement.`
          : `${f.party} will process data for you, and there is no processor agreement yet.`,
      fix: "Record an agreement",
    },
    "processor-agreement-concept": {
      title: "Processor agreement is still a draft",
      message: (f) => `${f.party} processes data for you, but the agreement (${f.agreement}) has not been concluded.`,
      fix: null,
    },
    "processor-agreement-not-started": {
      title: "Processor agreement starts later",
      message: (f) => `${f.party} already processes data for you, but the agreement starts on ${day(f.startsOn)}.`,
      fix: null,
    },
    "processor-agreement-ended": {
      title: "Processor agreement has ended",
      message: (f) => `The processor agreement with ${f.party} ended on ${day(f.endedOn)}, and the processing goes on.`,
      fix: null,
    },
    "processor-agreement-unclear": {
      title: "Not known whether the agreement was concluded",
      message: (f) =>
        `For the agreement with ${f.party} (${f.agreement}) it is not filled in whether and when it was concluded.`,
      fix: "This agreement was concluded",
    },
    "processor-agreement-ends-soon": {
      title: "Processor agreement is about to end",
      message: (f) => `The processor agreement with ${f.party} ends on ${day(f.endsOn)}, and no other follows it.`,
      fix: null,
    },
    "agreement-outdated": {
      title: "Agreement is out of date",
      message: (f) =>
        f.why === "old-clauses"
          ? `${f.agreement} dates from before 27 June 2021. Standard contractual clauses of that time no longer hold.`
          : `${f.agreement} was concluded before the GDPR applied (25 May 2018). Check that it has all that is required now.`,
      fix: null,
    },
    "agreement-points-absent": {
      title: "Clauses missing in the agreement",
      message: (f) =>
        `${f.agreement} lacks what art. 28(3)(${f.letters.join(", ")}) asks. Ask the processor for an addition.`,
      fix: null,
    },
    "deletion-unproven": {
      title: "Deletion after the end not shown",
      message: (f) => `${f.agreement} has ended, and nothing shows that the data were deleted or given back.`,
      fix: null,
    },
    "joint-arrangement-incomplete": {
      title: "Joint arrangement is incomplete",
      message: (f) =>
        f.lacks === "both"
          ? `${f.agreement} does not say who does what, nor what the people concerned get to see of it.`
          : f.lacks === "duties"
            ? `${f.agreement} does not say who does what.`
            : `Fill in the essence of ${f.agreement}: the people concerned must be able to read it.`,
      fix: null,
    },
    "activity-untold": {
      title: "People concerned are not informed",
      message: (f) =>
        `No text tells of ${f.activity}, and nothing says how people are informed otherwise or why they need not be.`,
      fix: null,
    },
    "dpo-not-notified": {
      title: "DPO not notified",
      message: (f) =>
        `Nothing says that ${f.controller} notified the DPO to the authority. Fill in the date or the number.`,
      fix: null,
    },
    "transfer-not-answered": {
      title: "Transfer not filled in",
      message: (f) =>
        `${f.party} sits or stores data in ${f.country}. Fill in whether data go there, and what that rests on.`,
      fix: "Record a transfer",
    },
    "transfer-without-destination": {
      title: "Country of the transfer missing",
      message: (f) => `A transfer to ${f.party} does not say to which country.`,
      fix: null,
    },
    "transfer-without-instrument": {
      title: "Transfer without an instrument",
      message: (f) =>
        f.standing === "some"
          ? `Data go to ${f.country} through ${f.party}. That country is adequate for some recipients only: fill in what the transfer rests on.`
          : `Data go to ${f.country} through ${f.party}, and the register does not say what that transfer rests on.`,
      fix: null,
    },
    "transfer-adequacy-unfounded": {
      title: "No such adequacy decision",
      message: (f) =>
        f.instrument === "adequacy"
          ? `The transfer through ${f.party} rests on an adequacy decision, but none holds for ${f.country} now.`
          : `The transfer through ${f.party} rests on the Data Privacy Framework, which does not cover ${f.country}.`,
      fix: null,
    },
    "retention-missing": {
      title: "Retention term missing",
      message: (f) =>
        f.open === f.total
          ? `${quoted(f.activity)} does not say how long the data are kept.`
          : `${quoted(f.activity)} does not say for ${f.open} of its ${f.total} data items how long they are kept.`,
      fix: null,
    },
    "retention-term-empty": {
      title: "Retention term without content",
      message: (f) => `The retention term ${quoted(f.term)} does not say how long.`,
      fix: null,
    },
    "retention-duration-open": {
      title: "Retention term is open",
      message: (f) =>
        `The retention term ${quoted(f.term)} lacks ${
          f.what === "both" ? "a duration and an event" : f.what === "duration" ? "a duration" : "an event"
        }, so that nobody can tell when the data are erased.`,
      fix: null,
    },
    "retention-criterion-vague": {
      title: "Retention term is vague",
      message: (f) =>
        `The retention term ${quoted(f.term)} says nothing that can be tested (${or(f.phrases.map(quoted))}). Name a period, or what decides the end.`,
      fix: null,
    },
    "retention-maximum-missing": {
      title: "Retention term without a maximum",
      message: (f) =>
        `The retention term ${quoted(f.term)} has a minimum. That does not say when the data are erased at the latest.`,
      fix: "Erase after the minimum",
    },
    "retention-end-open": {
      title: "What happens after the term is open",
      message: (f) =>
        `The retention term ${quoted(f.term)} runs until an event. Fill in what happens to the data after that.`,
      fix: "Delete after that",
    },
    "measures-none": {
      title: "No security recorded",
      message: () => "The register holds no security measure yet.",
      fix: null,
    },
    "measures-missing": {
      title: "Security missing",
      message: (f) => `${quoted(f.activity)} has no security measure.`,
      fix: "Take over what holds everywhere",
    },
    "engagement-missing": {
      title: "Customer missing",
      message: (f) => `You do ${quoted(f.activity)} as a processor, but the register does not say for which customers.`,
      fix: "Record an engagement",
    },
    "engagement-customer-missing": {
      title: "Engagement without a customer",
      message: (f) => `The engagement ${quoted(f.engagement)} does not say for whom you process.`,
      fix: null,
    },
    "duplicate-code": {
      title: "Code used more than once",
      message: (f) => `The code ${f.code} is used ${f.entities.length} times: by ${list(f.entities)}.`,
      fix: "Give new codes",
    },
    "review-overdue": {
      title: "Review is overdue",
      message: (f) => `The next review of ${quoted(f.activity)} was due on ${day(f.dueOn)}.`,
      fix: "Reviewed today",
    },
    "library-entry-changed": {
      title: "Library brought up to date",
      message: (f) =>
        `The library now says otherwise of “${f.entry}”: first ${f.before}, now ${f.after}, because ${f.why} (${f.source}).`,
      fix: "Take over",
    },
    "unconfirmed-values": {
      title: "To be confirmed",
      message: (f) =>
        `${times(f.values, "value was", "values were")} taken over and not confirmed yet, in ${times(f.entities, "part", "parts")} of the register.`,
      fix: null,
    },
  },
};
