import type { Finding } from "./finding.ts";
import type { RuleId } from "./rule.ts";

/** What it takes to settle a finding: one click, a choice that the officer makes, or something to be had from somebody else. */
export type WhatItTakes = "click" | "choice" | "asking";

/** Rules whose answer another one has: the other side of an agreement, the works council, whoever runs the system, an archivist. */
const asked: ReadonlySet<RuleId> = new Set<RuleId>([
  "agreement-outdated",
  "analytics-settings-outdated",
  "dpo-contact-missing",
  "engagement-missing",
  "joint-arrangement-missing",
  "processor-agreement-concept",
  "processor-agreement-ended",
  "processor-agreement-ends-soon",
  "processor-agreement-missing",
  "processor-agreement-unclear",
  "retention-not-carried-out",
  "review-overdue",
  "selection-list-missing",
  "transfer-not-answered",
  "transfer-without-instrument",
  "works-council-consent",
]);

export function whatItTakes({ rule, fixable }: Pick<Finding, "rule" | "fixable">): WhatItTakes {
  if (fixable) return "click";
  return asked.has(rule) ? "asking" : "choice";
}
