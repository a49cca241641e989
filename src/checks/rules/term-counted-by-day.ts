import { editEntity } from "../../edits/edit.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { Counting, Phase, RetentionTerm } from "../../model/retention-term.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { roughDays, usersOf } from "../terms.ts";

const sevenYears = 365 * 7;

/**
 * Terms of the tax law run from the end of a year: seven years from the end of the financial year in which a record loses its value
 * (art. 52 AWR), five from the end of the calendar year in which somebody left (art. 7.5 and 7.9 URLB). Counted by day they end too
 * early. The Wwft does count by day.
 */
export const termCountedByDay = defineRule<"term-counted-by-day", "retention-term">({
  id: "term-counted-by-day",
  severity: "advice",
  group: "retention",
  article: "art. 52(4) AWR",
  scopes: ["retention-term"],
  find: (term, view) => {
    const wrong = (term.phases ?? []).filter((phase) => yearEndOf(phase, term) !== null);
    const places = placed(wrong.map(({ id }) => fieldRef("retention-term", term.id, `phases/${id}/counting`)));
    if (places === null || usersOf(term, view).length === 0) return [];
    const year = wrong.some((phase) => yearEndOf(phase, term) === "financial-year-end") ? "financial" : "calendar";
    const article = year === "calendar" ? { article: "art. 7.5 URLB 2011" } : {};
    return [{ places, facts: { term: { kind: "retention-term", id: term.id }, year }, ...article }];
  },
  fix: ({ subject }, { register, at }) => {
    const edit = editEntity(register, "retention-term", subject.id, at, (term) => ({
      ...term,
      phases:
        term.phases?.map((phase) => {
          const counting = yearEndOf(phase, term);
          return phase.kind === "then" && counting !== null ? { ...phase, counting } : phase;
        }) ?? null,
    }));
    return edit.ok ? edit.value : null;
  },
});

/** From the end of which year a phase must count that counts by day now; null where it may. */
function yearEndOf(phase: Phase, { libraryId }: RetentionTerm): Counting | null {
  if (phase.kind !== "then" || (phase.counting !== "day" && phase.counting !== null)) return null;
  const citation = phase.statute?.citation ?? "";
  if (/\b7\.[59]\b.*\b(URLB|uitvoeringsregeling)/i.test(citation) || libraryId === "id-copy-employee") {
    return "calendar-year-end";
  }
  const isOfBooks = /\b52\b.*\b(AWR|rijksbelastingen)/i.test(citation);
  return isOfBooks && (roughDays(phase.minimum) ?? 0) >= sevenYears ? "financial-year-end" : null;
}
