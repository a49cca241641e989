import type { SpecialGround } from "../../model/legal-basis.ts";
import { inActivity } from "../in-activity.ts";
import { isOurs } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Exceptions that only hold as far as a law says so. That of a national number is part of a rule of its own. */
const needLaw: ReadonlySet<SpecialGround> = new Set([
  "employment-social-law",
  "substantial-public-interest",
  "health-care",
  "public-health",
  "archiving-research",
  "criminal-official-authority",
  "criminal-national-law",
]);

/** Art. 9(2)(b, g–j) and 10 open the door to national law; the law has to be named. */
export const groundWithoutStatute = defineRule<"ground-without-statute", "activity">({
  id: "ground-without-statute",
  severity: "warning",
  group: "guarded-data",
  article: "art. 9(2)",
  scopes: ["activity"],
  find: (activity) => {
    if (!isOurs(activity)) return [];
    const open = (activity.dataGroups ?? []).flatMap(({ id, specialGrounds }) =>
      (specialGrounds ?? [])
        .filter(({ ground, statute }) => ground !== null && needLaw.has(ground) && statute === null)
        .map((ground) => `dataGroups/${id}/specialGrounds/${ground.id}/statute`),
    );
    return inActivity(activity, open, {});
  },
});
