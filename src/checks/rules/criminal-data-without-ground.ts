import { ungroundedGroups, wordsOf } from "../guarded-data.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Art. 10, with art. 32 and 33 UAVG, which allow much of what art. 9(2) does, such as explicit consent or legal claims. */
export const criminalDataWithoutGround = defineRule<"criminal-data-without-ground", "activity">({
  id: "criminal-data-without-ground",
  severity: "error",
  group: "guarded-data",
  article: "art. 10",
  scopes: ["activity"],
  find: (activity, view) => {
    const groups = ungroundedGroups(activity, "criminal", (ground) => ground !== "national-id-statute", view);
    const places = placed(groups.map(({ ref }) => ref));
    if (places === null) return [];
    const { id } = activity;
    return [
      { places, facts: { activity: { kind: "activity", id }, items: wordsOf(groups) }, concept: isConcept(activity) },
    ];
  },
});
