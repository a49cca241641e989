import { wordAsTyped } from "../../../src/edits/find-words.ts";
import { measureFromLibrary } from "../../../src/edits/measure-from-library.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import type { MeasureId } from "../../../src/model/ids.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { Register } from "../../../src/model/register.ts";
import type { VocabularyEntry } from "../../../src/model/vocabulary.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import type { Language, Words } from "../../../src/words/words.ts";
import { Pairs } from "../../components/section.tsx";
import type { Suggestion } from "../../components/suggestion.ts";
import { TokenField } from "../../components/token-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { ownProvenance, suggestWords } from "../../controls/suggest-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { addedWords, changeActivity, withoutId } from "./change-activity.ts";

/** A measure to name, with what the register does not have yet. */
interface FoundMeasure {
  readonly id: MeasureId;
  readonly added: ReadonlyArray<Added>;
}

/** The measures of the activity itself: of the register, of the library (which makes one of it), or typed. */
export function MeasuresField({ activity }: { readonly activity: ProcessingActivity }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { security: own } = words.activities.document;
  const ids = activity.measureIds ?? [];
  const add = (found: FoundMeasure | null): void => {
    if (found === null) return;
    void changeActivity(
      activity.id,
      (each) => ({ ...each, measureIds: [...new Set([...(each.measureIds ?? []), found.id])] }),
      found.added,
    );
  };
  return (
    <>
      <Pairs
        pairs={[
          {
            term: own.own,
            value: (
              <TokenField
                label={own.own}
                placeholder={own.ownPlaceholder}
                anchor="measureIds"
                tokens={ids.map((id) => ({ id, title: register.measures.get(id)?.name ?? words.common.untitled }))}
                words={words.controls.suggest}
                suggest={(text) => suggestMeasures(register, ids, text, words, language)}
                onChoose={({ id }) => add(measureById(register, id, [], language))}
                onTexts={(texts) => {
                  for (const text of texts) add(measureByName(register, text, language));
                }}
                onRemove={(id) =>
                  void changeActivity(activity.id, (each) => ({ ...each, measureIds: withoutId(each.measureIds, id) }))
                }
              />
            ),
          },
        ]}
      />
      <NoneAnswer
        list={activity.measureIds}
        act={own.none}
        answer={own.noneAnswer}
        onNone={() => void changeActivity(activity.id, (each) => ({ ...each, measureIds: [] }))}
        onReopen={() => void changeActivity(activity.id, (each) => ({ ...each, measureIds: null }))}
      />
    </>
  );
}

/** The measure behind a suggestion: one of the register, the one that a word already has, or a new one of that word. */
function measureById(
  register: Register,
  id: string,
  fresh: ReadonlyArray<VocabularyEntry>,
  language: Language,
): FoundMeasure | null {
  const known = [...register.measures.values()].find((each) => each.id === id || each.vocabularyId === id);
  if (known !== undefined) return { id: known.id, added: [] };
  const vocabulary = new Map([...register.vocabulary, ...fresh.map((entry) => [entry.id, entry] as const)]);
  const made = measureFromLibrary(vocabulary, id, language, newId);
  if (made === null) return null;
  // Named by one activity, it holds where it is named until somebody says more.
  const measure = { ...made.measure, scope: { kind: "where-named" as const } };
  return { id: measure.id, added: [...addedWords([...fresh, ...made.added]), { kind: "measure", entity: measure }] };
}

function measureByName(register: Register, text: string, language: Language): FoundMeasure | null {
  const wanted = searchForm(text);
  const known = [...register.measures.values()].find(({ name }) => name !== null && searchForm(name) === wanted);
  if (known !== undefined) return { id: known.id, added: [] };
  const { ids, added } = wordAsTyped(register.vocabulary, "measure", text, newId);
  return ids[0] === undefined ? null : measureById(register, ids[0], added, language);
}

/** Measures of the register that are not named yet, then words of which it has no measure. */
function suggestMeasures(
  register: Register,
  named: ReadonlyArray<MeasureId>,
  text: string,
  words: Words,
  language: Language,
): ReadonlyArray<Suggestion> {
  const wanted = searchForm(text);
  const measures = [...register.measures.values()];
  const present = measures
    .filter(({ id, name }) => !named.includes(id) && name !== null && searchForm(name).includes(wanted))
    .map(({ id, name }) => ({ id, title: name ?? words.common.untitled, provenance: ownProvenance(words) }));
  const used = measures.flatMap(({ vocabularyId }) => vocabularyId ?? []);
  return [...present, ...suggestWords(register, "measure", text, words, language, used)];
}
