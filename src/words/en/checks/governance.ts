import type { nlGovernanceChecks, nlGovernanceGathered } from "../../nl/checks/governance.ts";
import { list, quoted, some } from "./phrases.ts";

export const enGovernanceChecks: typeof nlGovernanceChecks = {
  "balancing-missing": {
    title: "Weighing of interests missing",
    message: (f) =>
      `The basis of ${quoted(f.activity)} is a legitimate interest, but there is no weighing of interests.`,
    fix: null,
  },
  "dpia-high-risk": {
    title: "High risk not put to the authority",
    message: (f) =>
      `According to ${quoted(f.assessment)} the risk stays high. Then you ask the supervisory authority first.`,
    fix: null,
  },
  "dpia-without-advice": {
    title: "Advice of the DPO missing",
    message: (f) => `${quoted(f.assessment)} has no advice of the DPO.`,
    fix: null,
  },
  "dpia-after-start": {
    title: "Begun before the DPIA",
    message: (f) => `${list(f.activities.map(quoted))} began before ${quoted(f.assessment)} was done.`,
    fix: null,
  },
  "transfers-open": {
    title: "Data outside the EEA not answered",
    message: (f) => `Fill in for ${f.party} whether data get outside the EEA. “No” is an answer too.`,
    fix: "Nothing leaves the EEA",
  },
  "dpf-without-date": {
    title: "Data Privacy Framework not looked up",
    message: (f) =>
      `The transfer through ${f.party} rests on the Data Privacy Framework. Look up whether the receiver is on the list, and fill in the day.`,
    fix: "Looked up today",
  },
  "certificate-expired": {
    title: "Certificate expired",
    message: (f) => `A certificate of ${quoted(f.party)} has expired. Ask for a new one.`,
    fix: null,
  },
  "dpo-owns-activity": {
    title: "DPO is owner",
    message: (f) => `The DPO owns ${quoted(f.activity)}. Who decides cannot watch over it as well.`,
    fix: null,
  },
  "status-against-dates": {
    title: "Status does not fit the dates",
    message: (f) =>
      f.status === "ended"
        ? `${quoted(f.activity)} has ended by its date, but is still open.`
        : `${quoted(f.activity)} has begun by its date, but is still a concept.`,
    fix: "Follow the dates",
  },
  "joint-role-inconsistent": {
    title: "Jointly or alone responsible",
    message: (f) => `In ${quoted(f.activity)} a party decides with you, but it says that you are responsible alone.`,
    fix: "Make it joint",
  },
};

export const enGovernanceGathered: typeof nlGovernanceGathered = {
  "transfers-open": (f) =>
    `${f.count} recipients (in ${f.places} places) do not say whether data get outside the EEA: ${some(f)}.`,
};
