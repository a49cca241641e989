import { ungroundedGroups, wordsOf } from "../guarded-data.ts";
import { isConcept, placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";

/** A number that a law prescribes for identification may be used only where a law says so, which is named; consent does not help. */
export const nationalIdWithoutGround = defineRule<"national-id-without-ground", "activity">({
  id: "national-id-without-ground",
  severity: "error",
  group: "guarded-data",
  article: "art. 46 UAVG",
  scopes: ["activity"],
  find: (activity, view) => {
    const groups = ungroundedGroups(
      activity,
      "national-id",
      (ground, { statute }) => ground === "national-id-statute" && statute !== null,
      view,
    );
    const places = placed(groups.map(({ ref }) => ref));
    if (places === null) return [];
    const { id } = activity;
    const otherGround = groups.some(({ grounds }) =>
      grounds.some(({ ground }) => ground !== null && ground !== "national-id-statute"),
    );
    return [
      {
        places,
        facts: { activity: { kind: "activity", id }, items: wordsOf(groups), otherGround },
        concept: isConcept(activity),
      },
    ];
  },
});
