import type { Profile } from "../model/register.ts";
import type { Rule, RuleGroup } from "./rule.ts";

/**
 * The groups of rules that a profile does without: what such an organisation seldom has to answer for, and would only hear as
 * noise. A small organisation, a school or a practice is hardly ever a processor; a small one has no year of upkeep.
 */
const groupsOff: { readonly [profile in Profile]: ReadonlyArray<RuleGroup> } = {
  "small-organisation": ["processor-record", "upkeep"],
  school: ["processor-record"],
  care: ["processor-record"],
  "public-authority": [],
  supplier: [],
  general: [],
};

/** The rules that hold for a profile. */
export const rulesOfProfile = (rules: ReadonlyArray<Rule>, profile: Profile): ReadonlyArray<Rule> =>
  rules.filter(({ group }) => !groupsOff[profile].includes(group));
