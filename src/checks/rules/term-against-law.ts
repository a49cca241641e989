import { editEntity } from "../../edits/edit.ts";
import { type LibraryRetentionTerm, libraryRetentionTerm } from "../../library/retention-terms.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { Phase, RetentionTerm } from "../../model/retention-term.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { roughDays, usersOf } from "../terms.ts";

/**
 * A term that was taken from the library and now erases before the law allows, or after it must. Guidelines and custom bind nobody.
 * The fix takes the term of the law again.
 */
export const termAgainstLaw = defineRule<"term-against-law", "retention-term">({
  id: "term-against-law",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: (term, view) => {
    const law = lawOf(term);
    if (law === null || usersOf(term, view).length === 0) return [];
    for (const phase of term.phases ?? []) {
      const against = againstLaw(phase, law);
      const places = placed([fieldRef("retention-term", term.id, `phases/${phase.id}/maximum`)]);
      if (against === null || places === null) continue;
      return [
        {
          places,
          facts: { term: { kind: "retention-term", id: term.id }, against, law: law.source.ref },
        },
      ];
    }
    return [];
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "retention-term", subject.id, at, (term) => {
      const law = lawOf(term);
      return {
        ...term,
        phases:
          term.phases?.map((phase) =>
            law !== null && phase.kind === "then" && againstLaw(phase, law) !== null
              ? { ...phase, minimum: law.minimum, maximum: law.maximum ?? law.minimum, counting: law.counting }
              : phase,
          ) ?? null,
      };
    });
    return edit.ok ? edit.value : null;
  },
});

function lawOf({ libraryId }: RetentionTerm): LibraryRetentionTerm | null {
  const source = libraryId === null ? null : libraryRetentionTerm(libraryId);
  if (source === null || source.form !== "period") return null;
  return source.nature === "statutory-minimum" || source.nature === "statutory-maximum" ? source : null;
}

/** Only the phase that rests on the law is compared: one may keep data longer for a reason of its own in another. */
function againstLaw(phase: Phase, law: LibraryRetentionTerm): "shorter" | "longer" | null {
  if (phase.kind !== "then" || (phase.nature !== "statutory-minimum" && phase.nature !== "statutory-maximum"))
    return null;
  const most = roughDays(phase.maximum);
  const least = roughDays(law.minimum);
  const limit = roughDays(law.maximum);
  if (most !== null && least !== null && most < least) return "shorter";
  return most !== null && limit !== null && most > limit ? "longer" : null;
}
