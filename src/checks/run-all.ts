import { RegisterIndexes } from "../derive/indexes.ts";
import { entitiesOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import type { PlainDate } from "../model/values.ts";
import { type Finding, findingOf } from "./finding.ts";
import { rulesByScope } from "./findings-index.ts";
import { compareFindings, ruleOrder } from "./order.ts";
import { rulesOfProfile } from "./profile-groups.ts";
import type { Rule } from "./rule.ts";
import { recordingView } from "./view.ts";
import { waiversBySubject, withWaiver } from "./waivers.ts";

/** Every finding of a register on a day: errors first, then by rule, then by id. `indexes` spares building them again. */
export function runAll(
  register: Register,
  rules: ReadonlyArray<Rule>,
  today: PlainDate,
  indexes: RegisterIndexes = new RegisterIndexes(register),
): ReadonlyArray<Finding> {
  const byScope = rulesByScope(rulesOfProfile(rules, register.register.profile));
  const { view, begin } = recordingView(register, indexes);
  const waivers = waiversBySubject(register);
  const findings: Finding[] = [];
  for (const { kind, entity } of entitiesOf(register)) {
    const fitting = byScope.get(kind);
    if (fitting === undefined) continue;
    begin(() => {});
    const subject = { kind, id: entity.id };
    for (const rule of fitting) {
      for (const found of rule.find(entity, view, today)) {
        findings.push(withWaiver(findingOf(rule, subject, found), waivers, today));
      }
    }
  }
  return findings.sort(compareFindings(ruleOrder(rules)));
}
