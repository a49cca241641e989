import type { Finding } from "../../src/checks/finding.ts";
import { gatherFindings } from "../../src/checks/gather-findings.ts";
import type { Rule, Severity } from "../../src/checks/rule.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { kindAt } from "../../src/model/kinds.ts";

/** How many findings of each severity an entity has: errors, warnings, advice. */
export type SeverityCounts = { readonly [severity in Severity]: number };

/** What the page needs of all findings at once; the findings of one entity are asked for when it is shown. */
export interface FindingsSummary {
  readonly total: number;
  readonly bySeverity: SeverityCounts;
  /** By kind of what the finding is about: a party without an agreement counts at the parties, and what the whole register lacks where it is made. */
  readonly byKind: { readonly [kind in EntityKind]?: number };
  /** Only entities that have any. */
  readonly byEntity: ReadonlyMap<string, SeverityCounts>;
  /** The gravest first, as many as a screen shows. */
  readonly first: ReadonlyArray<Finding>;
}

const shown = 400;

/** `rules` says which gaps are told as one. What somebody gave a reason for is not counted. */
export function summarizeFindings(single: ReadonlyArray<Finding>, rules: ReadonlyArray<Rule>): FindingsSummary {
  const all = gatherFindings(single, rules);
  const findings = all.filter(({ waived }) => !waived);
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
  return { total: findings.length, bySeverity, byKind, byEntity, first: findings.slice(0, shown) };
}

const none = (): Record<Severity, number> => ({ error: 0, warning: 0, advice: 0 });
