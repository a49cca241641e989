import { effectiveControllers } from "../../derive/effective-controllers.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { ActivityId } from "../../model/ids.ts";
import { defineRule } from "../rule.ts";
import { usersOf } from "../terms.ts";

/**
 * An authority may not destroy before its selection list says so, so that its terms bear a number of that list. Once the law of 2026
 * is in force the duty stays, under another article.
 */
export const selectionListMissing = defineRule<"selection-list-missing", "retention-term">({
  id: "selection-list-missing",
  severity: "warning",
  group: "retention",
  gathers: true,
  article: "art. 5 Archiefwet 1995",
  scopes: ["retention-term"],
  find: (term, view) => {
    if ((term.phases ?? []).some(({ selectionNumber }) => selectionNumber !== null)) return [];
    if (![...view.register.controllers.values()].some(({ publicAuthority }) => publicAuthority === true)) return [];
    const ofAuthority = usersOf(term, view).some(({ id }) => {
      const activity = view.register.activities.get(id as ActivityId);
      if (activity === undefined || activity.role === "processor" || activity.status === "ended") return false;
      const owners = effectiveControllers(activity.controllerIds, view.register) ?? [];
      return owners.some(({ publicAuthority }) => publicAuthority === true);
    });
    if (!ofAuthority) return [];
    return [
      {
        places: [fieldRef("retention-term", term.id, "phases")],
        facts: { term: { kind: "retention-term", id: term.id } },
      },
    ];
  },
});
