import type { DataSubjectRight } from "../../../model/statement.ts";
import type { nlTextsChecks, nlTextsGathered } from "../../nl/checks/texts.ts";
import { day, list, quoted, some } from "./phrases.ts";

const rightNames: { readonly [right in DataSubjectRight]: string } = {
  explanation: "explanation",
  access: "access",
  rectification: "rectification",
  erasure: "erasure",
  restriction: "restriction",
  portability: "portability",
  objection: "objection",
  "withdraw-consent": "withdrawing consent",
  "human-intervention": "having a person look at it",
};

export const enTextsChecks: typeof nlTextsChecks = {
  "statement-complaint-missing": {
    title: "Complaint to the authority not told",
    message: (f) => `${quoted(f.statement)} does not tell that one can complain to the supervisory authority.`,
    fix: null,
  },
  "statement-rights-missing": {
    title: "Rights not told",
    message: (f) =>
      `${quoted(f.statement)} does not tell all rights: ${list(f.rights.map((right) => rightNames[right]))}.`,
    fix: null,
  },
  "statement-not-reviewed": {
    title: "Text not reviewed for long",
    message: (f) => `${quoted(f.statement)} is of ${day(f.datedOn)}. Check whether it still holds.`,
    fix: null,
  },
  "statement-names-differ": {
    title: "More than one name for the controller",
    message: (f) => `${quoted(f.statement)} uses ${list(f.names)} for one organisation. Say who is responsible.`,
    fix: null,
  },
  "sharing-claim-contradicted": {
    title: "“Never shared” does not hold",
    message: (f) =>
      `${quoted(f.statement)} says that you never share data. In ${list(f.activities.map(quoted))} another gets them, or it cannot be done otherwise.`,
    fix: null,
  },
  "processor-with-own-basis": {
    title: "A basis for work on behalf of another",
    message: (f) =>
      `${quoted(f.activity)} you do as a processor. Purpose and basis are then your customer's, not yours.`,
    fix: "Leave the basis to the customer",
  },
  "tracking-without-consent": {
    title: "Tracking without consent",
    message: (f) =>
      `In ${quoted(f.activity)} you follow people on the internet (${list(f.items)}), and nothing says that you ask consent.`,
    fix: null,
  },
  "cookie-without-consent": {
    title: "Cookie without consent",
    message: (f) =>
      f.known
        ? `${quoted(f.site)} places cookies for advertising or social networks without asking consent.`
        : `${quoted(f.site)} places cookies for advertising or social networks. Fill in whether you ask consent beforehand.`,
    fix: null,
  },
  "social-buttons-unasked": {
    title: "Buttons of social networks without consent",
    message: (f) =>
      `${quoted(f.site)} has buttons of social networks, and nothing says that they load only after consent. An arrangement with the network belongs to it too.`,
    fix: null,
  },
  "analytics-settings-outdated": {
    title: "Statistics set as in 2018",
    message: (f) =>
      `${quoted(f.site)} says whether the IP address is shortened. That was a setting of Universal Analytics. Fill in what counts now: loading after consent, advertising features, and how long you keep.`,
    fix: null,
  },
  "analytics-needs-consent": {
    title: "Statistics that need consent",
    message: (f) =>
      `On ${quoted(f.site)} the provider also uses the statistics itself or for advertising. Then they may load only after consent.`,
    fix: null,
  },
  "cookies-open": {
    title: "Cookies not answered",
    message: (f) => `Fill in which cookies ${quoted(f.site)} places. “None” is an answer too.`,
    fix: "There are no cookies",
  },
  "outdated-word": {
    title: "Outdated word",
    message: (f) =>
      f.now === null
        ? `${quoted(f.name)} says ${quoted(f.word)}. That no longer holds.`
        : `${quoted(f.name)} says ${quoted(f.word)}. It is now called ${f.now}.`,
    fix: "Replace the word",
  },
  "renamed-thing": {
    title: "Old name",
    message: (f) => `${quoted(f.word)} is now called ${f.now}.`,
    fix: null,
  },
  "dead-network": {
    title: "Service no longer exists",
    message: (f) => `${quoted(f.name)} no longer exists, but is still named as a recipient.`,
    fix: null,
  },
};

export const enTextsGathered: typeof nlTextsGathered = {
  "cookies-open": (f) => `${f.count} sites do not say which cookies they place: ${some(f)}.`,
};
