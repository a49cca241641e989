import type { WaiversWords } from "../nl/waivers.ts";

export const enWaivers: WaiversWords = {
  act: "Deviate, with a reason",
  title: "Deviate with a reason",
  editTitle: "Change the deviation",
  apply: "Record the deviation",
  applyEdit: "Save",
  reason: "Why this may be so",
  reasonPlaceholder: "the reason, as you would explain it to the authority",
  acceptedBy: "Who accepts this",
  acceptedByPlaceholder: "a person, or a function",
  until: "Up to and including",
  returns: "After that day the finding is back, and sooner when it says something else.",
  problems: {
    reason: "Write down why this may be so. Without a reason it is no deviation.",
    acceptedBy: "Name who accepts this: a person or a function.",
    until: {
      missing: "Choose the day on which you look at this again.",
      past: "This day has passed. Choose today or a later day.",
    },
  },
  list: {
    title: "Where you deviate with a reason",
    columns: { what: "Finding", reason: "Reason", who: "Accepted by", until: "Up to and including", acts: "Act" },
    edit: "Change",
    end: "End",
    gone: "no longer exists",
    noEnd: "without an end",
    standings: {
      holds: "holds",
      ended: "ended: the finding counts again",
      changed: "the finding now says something else and counts again",
      settled: "no longer needed: nothing is found any more",
    },
  },
};
