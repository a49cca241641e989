import { ungroundedGroups, wordsOf } from "../guarded-data.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** Special categories need an exception besides the basis of art. 6. A statute for criminal data or the BSN is none. */
export const specialDataWithoutGround = defineRule<"special-data-without-ground", "activity">({
  id: "special-data-without-ground",
  severity: "error",
  group: "guarded-data",
  article: "art. 9(2)",
  scopes: ["activity"],
  find: (activity, view) => {
    const groups = ungroundedGroups(
      activity,
      "special",
      (ground) => !ground.startsWith("criminal-") && ground !== "national-id-statute",
      view,
    );
    const places = placed(groups.map(({ ref }) => ref));
    if (places === null) return [];
    const { id } = activity;
    return [
      { places, facts: { activity: { kind: "activity", id }, items: wordsOf(groups) }, concept: isConcept(activity) },
    ];
  },
});
