import { addEntity, editEntity, joinEdits } from "../../edits/edit.ts";
import { copyToVocabulary } from "../../library/copy-to-vocabulary.ts";
import { libraryEntry } from "../../library/vocabulary.ts";
import { fieldRef } from "../../model/field-ref.ts";
import type { Phase } from "../../model/retention-term.ts";
import { placed } from "../ongoing.ts";
import { defineRule } from "../rule.ts";
import { usersOf } from "../terms.ts";
import type { View } from "../view.ts";

const contentment = "event-question-answered";
const limitation = "event-limitation-expired";
/** What one can establish instead of contentment. */
const caseClosed = "event-case-closed";

/**
 * An event of which nobody can say on which day it came: that somebody is content, or that a limitation period ran out when no
 * duration says which. The fix puts "the question is dealt with" in the place of contentment.
 */
export const retentionEventVague = defineRule<"retention-event-vague", "retention-term">({
  id: "retention-event-vague",
  severity: "warning",
  group: "retention",
  article: "art. 5(1)(e)",
  scopes: ["retention-term"],
  find: (term, view) => {
    const phases = term.phases ?? [];
    const content = phases.filter((phase) => eventOf(phase, view) === contentment);
    const limited = phases.some((phase) => phase.kind === "then" && phase.maximum !== null)
      ? []
      : phases.filter((phase) => eventOf(phase, view) === limitation);
    const places = placed(
      [...content, ...limited].map(({ id }) => fieldRef("retention-term", term.id, `phases/${id}/eventId`)),
    );
    if (places === null || usersOf(term, view).length === 0) return [];
    const what = content.length > 0 ? "contentment" : "limitation";
    return [{ places, facts: { term: { kind: "retention-term", id: term.id }, what }, fixable: content.length > 0 }];
  },
  fix: ({ subject }, { register, at, newId }) => {
    const words = [...register.vocabulary.values()];
    const vague = new Set(words.filter(({ libraryId }) => libraryId === contentment).map(({ id }) => id));
    const entry = libraryEntry(caseClosed);
    const known = words.find(({ libraryId, kind }) => libraryId === caseClosed && kind === "event");
    const copy = known ?? (entry === null ? null : copyToVocabulary(entry, newId));
    if (copy === null) return null;
    const edit = editEntity(register, "retention-term", subject.id, at, (term) => ({
      ...term,
      phases:
        term.phases?.map((phase) =>
          phase.kind === "until" && phase.eventId !== null && vague.has(phase.eventId)
            ? { ...phase, eventId: copy.id }
            : phase,
        ) ?? null,
    }));
    if (!edit.ok) return null;
    const added = known === undefined ? addEntity("vocabulary-entry", copy) : null;
    if (added === null) return edit.value;
    return added.ok ? joinEdits(edit.value.label, [added.value, edit.value]) : null;
  },
});

const eventOf = (phase: Phase, { indexes }: View): string | null =>
  phase.kind === "until" && phase.eventId !== null ? (indexes.wordFactsOf(phase.eventId)?.libraryId ?? null) : null;
