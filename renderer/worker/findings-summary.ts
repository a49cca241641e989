import type { Finding } from "../../src/checks/finding.ts";
import { liesElsewhere } from "../../src/checks/findings-index.ts";
import { gatherFindings } from "../../src/checks/gather-findings.ts";
import type { Rule, Severity } from "../../src/checks/rule.ts";
import { type WhatItTakes, whatItTakes } from "../../src/checks/what-it-takes.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { kindAt } from "../../src/model/kinds.ts";

/** How many findings of each severity an entity has: errors, warnings, advice. */
export type SeverityCounts = { readonly [severity in Severity]: number };

/** How many findings there are of one rule, those apart that take something else. */
export interface RuleCount {
  readonly rule: Finding["rule"];
  readonly severity: Severity;
  readonly article: string;
  readonly takes: WhatItTakes;
  readonly count: number;
}

/** What the page needs of all findings at once; the findings of one entity are asked for when it is shown. */
export interface FindingsSummary {
  readonly total: number;
  readonly bySeverity: SeverityCounts;
  /** By kind of what the finding is about: a party without an agreement counts at the parties, and what the whole register lacks where it is made. */
  readonly byKind: { readonly [kind in EntityKind]?: number };
  /** Only entities that have any. */
  readonly byEntity: ReadonlyMap<string, SeverityCounts>;
  /** By the entity that they are about: findings of which no place lies in it. */
  readonly elsewhere: ReadonlyMap<string, ReadonlyArray<Pick<Finding, "rule" | "severity">>>;
  /** How many each rule found, the gravest first. */
  readonly byRule: ReadonlyArray<RuleCount>;
  /** The gravest first, as many as a screen shows. */
  readonly first: ReadonlyArray<Finding>;
}

const shown = 400;

/** `rules` says which gaps are told as one. What somebody gave a reason for is not counted. */
export function summarizeFindings(single: ReadonlyArray<Finding>, rules: ReadonlyArray<Rule>): FindingsSummary {
  const findings = told(single, rules);
  const bySeverity = none();
  const byKind: { [kind in EntityKind]?: number } = {};
  const byEntity = new Map<string, Record<Severity, number>>();
  for (const finding of findings) {
    bySeverity[finding.severity] += 1;
    const kind = finding.subject.kind === "register" ? kindAt(finding.ref) : finding.subject.kind;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    for (const id of new Set(finding.places.map((place) => place.id))) {
      const counts = byEntity.get(id) ?? none();
      counts[finding.severity] += 1;
      byEntity.set(id, counts);
    }
  }
  return {
    total: findings.length,
    bySeverity,
    byKind,
    byEntity,
    elsewhere: elsewhereBySubject(single),
    byRule: countByRule(findings),
    first: findings.slice(0, shown),
  };
}

/** The findings of one rule as the summary counts them, as many as a screen shows. */
export const findingsOfRule = (
  single: ReadonlyArray<Finding>,
  rules: ReadonlyArray<Rule>,
  rule: Finding["rule"],
): ReadonlyArray<Finding> =>
  told(single, rules)
    .filter((finding) => finding.rule === rule)
    .slice(0, shown);

const told = (single: ReadonlyArray<Finding>, rules: ReadonlyArray<Rule>): ReadonlyArray<Finding> =>
  gatherFindings(single, rules).filter(({ waived }) => !waived);

function elsewhereBySubject(single: ReadonlyArray<Finding>): FindingsSummary["elsewhere"] {
  const found = new Map<string, Array<Pick<Finding, "rule" | "severity">>>();
  for (const finding of single) {
    if (finding.waived || !liesElsewhere(finding)) continue;
    const { rule, severity, subject } = finding;
    const list = found.get(subject.id);
    if (list === undefined) found.set(subject.id, [{ rule, severity }]);
    else if (list.every((other) => other.rule !== rule || other.severity !== severity)) list.push({ rule, severity });
  }
  return found;
}

function countByRule(findings: ReadonlyArray<Finding>): ReadonlyArray<RuleCount> {
  const counts = new Map<string, RuleCount>();
  for (const finding of findings) {
    const { rule, severity, article } = finding;
    const takes = whatItTakes(finding);
    const key = `${severity} ${rule} ${takes}`;
    counts.set(key, { rule, severity, article, takes, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

const none = (): Record<Severity, number> => ({ error: 0, warning: 0, advice: 0 });
