import type { Edit } from "../edits/edit.ts";
import type { Finding } from "./finding.ts";
import type { FixContext, Rule } from "./rule.ts";

/** The edit by which a finding goes away, or null where only a person can tell. What the button says is in the rule's words. */
export function proposeFix(finding: Finding, rules: ReadonlyArray<Rule>, context: FixContext): Edit | null {
  return rules.find(({ id }) => id === finding.rule)?.fix?.(finding, context) ?? null;
}
