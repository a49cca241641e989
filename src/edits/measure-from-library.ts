import { MeasureId, type NewId } from "../model/ids.ts";
import { newMeasure } from "../model/new-entity.ts";
import type { Register } from "../model/register.ts";
import type { Measure } from "../model/system.ts";
import type { VocabularyEntry } from "../model/vocabulary.ts";
import type { Language } from "../words/words.ts";
import { wordById } from "./find-words.ts";

/** A measure of the library as one of the register, with the word it needs that the register does not have yet. */
export interface ProposedMeasure {
  readonly measure: Measure;
  readonly added: ReadonlyArray<VocabularyEntry>;
}

/**
 * Makes a measure of a word for one (an id of the register's vocabulary or of the library). Where it holds stays unanswered:
 * only the organisation can say. Null for an id that is no measure.
 */
export function measureFromLibrary(
  vocabulary: Register["vocabulary"],
  wordId: string,
  language: Language,
  newId: NewId,
): ProposedMeasure | null {
  const { ids, added } = wordById(vocabulary, wordId, newId);
  const [vocabularyId] = ids;
  const entry = added[0] ?? (vocabularyId === undefined ? undefined : vocabulary.get(vocabularyId));
  if (entry?.kind !== "measure") return null;
  const label = (language === "en" ? entry.forms.en : null)?.label ?? entry.forms.nl.label;
  const id = MeasureId.parse(newId());
  return { measure: { ...newMeasure(id), name: label, vocabularyId: entry.id, type: entry.type }, added };
}
