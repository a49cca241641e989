import type { Finding } from "../../src/checks/finding.ts";
import { proposeFix } from "../../src/checks/propose-fix.ts";
import { rules } from "../../src/checks/rules.ts";
import { err, ok } from "../../src/result.ts";
import { commitOn } from "../store/current-session.ts";
import { todayIn } from "../store/today.ts";

/** Commits the edit that takes a finding away, on the register as it is now; a gathered finding in all its parts at once. */
export async function fixFinding(finding: Finding): Promise<void> {
  await commitOn((register) => {
    const at = new Date().toISOString();
    const today = todayIn(register.register.timeZone);
    const edit = proposeFix(finding, rules, { register, today, at, newId: () => crypto.randomUUID() });
    return edit === null ? err({ code: "nothing-changed" }) : ok(edit);
  });
}
