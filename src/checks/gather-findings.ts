import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

/**
 * The same findings, with the same gap in many entities told as one: "none of these forty parties", with one act that mends
 * them all. Only rules that say so are gathered, errors and concepts apart. The order stays: a gathered finding stands where its
 * first part stood.
 */
export function gatherFindings(findings: ReadonlyArray<Finding>, rules: ReadonlyArray<Rule>): ReadonlyArray<Finding> {
  const gathering = new Set(rules.filter(({ gathers }) => gathers === true).map(({ id }) => id));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!gathering.has(finding.rule)) continue;
    const group = groups.get(groupKey(finding));
    if (group === undefined) groups.set(groupKey(finding), [finding]);
    else group.push(finding);
  }
  return findings.flatMap((finding) => {
    const parts = gathering.has(finding.rule) ? (groups.get(groupKey(finding)) ?? []) : [];
    if (parts.length < 2) return [finding];
    return parts[0] === finding ? [gathered(finding, parts)] : [];
  });
}

const groupKey = ({ rule, severity, article, concept, waived }: Finding): string =>
  `${rule} ${severity} ${article} ${concept} ${waived}`;

const gathered = (first: Finding, parts: ReadonlyArray<Finding>): Finding => ({
  ...first,
  places: parts.flatMap(({ places }) => places),
  fixable: parts.some(({ fixable }) => fixable),
  parts,
});
