import { type Edit, joinEdits } from "../edits/edit.ts";
import { apply } from "../history/apply.ts";
import { diff } from "../history/diff.ts";
import type { Finding } from "./finding.ts";
import type { FixContext, Rule } from "./rule.ts";

/**
 * The edit by which a finding goes away, or null where only a person can tell. What the button says is in the rule's words. Of
 * a gathered finding it is one edit that mends all its parts.
 */
export function proposeFix(finding: Finding, rules: ReadonlyArray<Rule>, context: FixContext): Edit | null {
  const fix = rules.find(({ id }) => id === finding.rule)?.fix;
  if (fix === undefined) return null;
  if (finding.parts === undefined) return fix(finding, context);
  const fixable = finding.parts.filter((part) => part.fixable);
  const label = { code: "findings-mended", names: [String(fixable.length)] };
  const edits = fixable.flatMap((part) => fix(part, context) ?? []);
  if (edits.length === 0) return null;
  if (areApart(edits)) return joinEdits(label, edits);
  let { register } = context;
  for (const part of fixable) {
    const after = apply(register, fix(part, { ...context, register })?.changes ?? []);
    if (after.ok) register = after.value;
  }
  return { label, changes: diff(context.register, register) };
}

/** True when no two edits touch the same entity, and none adds one: two parts might add the same word. */
function areApart(edits: ReadonlyArray<Edit>): boolean {
  const touched = new Set<string>();
  for (const { changes } of edits) {
    const ids = new Set(changes.map(({ ref }) => ref.id));
    if (changes.some(({ ref, before }) => ref.path === "" && before === null)) return false;
    for (const id of ids) if (touched.has(id)) return false;
    for (const id of ids) touched.add(id);
  }
  return true;
}
