import type { Finding } from "./finding.ts";
import type { Rule, Severity } from "./rule.ts";

const severityOrder: { readonly [severity in Severity]: number } = { error: 0, warning: 1, advice: 2 };

/** The place of each rule among its fellows. */
export const ruleOrder = (rules: ReadonlyArray<Rule>): ReadonlyMap<string, number> =>
  new Map(rules.map(({ id }, index) => [id, index]));

/** Errors first, then warnings, then advice; within them by rule, then by the id of what it is about. */
export const compareFindings =
  (order: ReadonlyMap<string, number>) =>
  (a: Finding, b: Finding): number =>
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0) ||
    compareText(a.subject.id, b.subject.id) ||
    compareText(a.ref.path, b.ref.path) ||
    compareText(a.article, b.article);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
