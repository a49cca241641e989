import type { nlRightsChecks, nlRightsGathered } from "../../nl/checks/rights.ts";
import { list, quoted, some } from "./phrases.ts";

export const enRightsChecks: typeof nlRightsChecks = {
  "works-council-consent": {
    title: "Consent of the works council",
    message: (f) =>
      f.asked
        ? `In ${quoted(f.activity)} you follow or judge staff (${list(f.items)}). The works council was asked, but has not consented yet.`
        : `In ${quoted(f.activity)} you follow or judge staff (${list(f.items)}). Fill in whether the works council consented, or why it need not.`,
    fix: null,
  },
  "automated-decision-without-ground": {
    title: "Decision by machine not allowed like this",
    message: (f) =>
      `In ${quoted(f.activity)} a machine alone decides. Fill in ${
        f.missing === "ground"
          ? "why that may be"
          : f.missing === "safeguards"
            ? "how one can have a person look at it"
            : "why that may be and how one can have a person look at it"
      }.`,
    fix: null,
  },
  "automated-decision-unexplained": {
    title: "Decision by machine not explained",
    message: (f) =>
      `In ${quoted(f.activity)} a machine alone decides. Fill in how it does so and what that means for people: they must be told.`,
    fix: null,
  },
  "automated-decisions-open": {
    title: "Decisions by machine not answered",
    message: (f) => `Fill in whether in ${quoted(f.activity)} a machine alone decides, without a person looking at it.`,
    fix: "A person always decides",
  },
  "response-term-too-long": {
    title: "Requests take too long",
    message: (f) =>
      `According to ${quoted(f.name)} a request takes more than a month. Longer is only allowed for complicated requests.`,
    fix: "Make it a month",
  },
};

export const enRightsGathered: typeof nlRightsGathered = {
  "automated-decisions-open": (f) => `${f.count} activities do not say whether a machine alone decides: ${some(f)}.`,
};
