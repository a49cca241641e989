import { vocabularyLabel } from "../../../src/derive/names.ts";
import { newWord, wordById, wordsByText } from "../../../src/edits/find-words.ts";
import type { Added } from "../../../src/edits/with-added.ts";
import { MeasureId } from "../../../src/model/ids.ts";
import { newMeasure } from "../../../src/model/new-entity.ts";
import type { ProcessingActivity } from "../../../src/model/processing-activity.ts";
import type { VocabularyEntry } from "../../../src/model/vocabulary.ts";
import { searchForm } from "../../../src/words/search-form.ts";
import { Pairs } from "../../components/section.tsx";
import type { Suggestion } from "../../components/suggestion.ts";
import { TokenField } from "../../components/token-field.tsx";
import { newId } from "../../controls/change-entity.ts";
import { NoneAnswer } from "../../controls/none-answer.tsx";
import { ownProvenance, suggestWords } from "../../controls/suggest-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";
import { changeActivity } from "./change-activity.ts";

/** The measures of the activity itself: of the register, of the library (which makes one of it), or typed. */
export function MeasuresField({ activity }: { readonly activity: ProcessingActivity }) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const { security: own } = words.activities.document;
  const ids = activity.measureIds ?? [];
  const add = (fresh: ReadonlyArray<MeasureId>, added: ReadonlyArray<Added>): void =>
    void changeActivity(
      activity.id,
      (each) => ({ ...each, measureIds: [...new Set([...(each.measureIds ?? []), ...fresh])] }),
      added,
    );
  const named = (text: string) =>
    [...register.measures.values()].find(({ name }) => name !== null && searchForm(name) === searchForm(text));
  /** A measure of a kind: the one that the register has already, else a new one with the word's name. */
  const ofWord = (entry: VocabularyEntry, isNew: boolean): void => {
    const known = [...register.measures.values()].find(({ vocabularyId }) => vocabularyId === entry.id);
    if (known !== undefined) {
      add([known.id], []);
      return;
    }
    const measure = {
      ...newMeasure(MeasureId.parse(newId())),
      name: vocabularyLabel(entry, language),
      vocabularyId: entry.id,
      type: entry.kind === "measure" ? entry.type : null,
      scope: { kind: "where-named" as const },
    };
    add(
      [measure.id],
      [...(isNew ? [{ kind: "vocabulary-entry" as const, entity: entry }] : []), { kind: "measure", entity: measure }],
    );
  };
  const suggest = (text: string): ReadonlyArray<Suggestion> => {
    const wanted = searchForm(text);
    const used = new Set([...register.measures.values()].map(({ vocabularyId }) => vocabularyId));
    const present = [...register.measures.values()]
      .filter(({ id, name }) => !ids.includes(id) && name !== null && searchForm(name).includes(wanted))
      .map(({ id, name }) => ({ id, title: name ?? words.common.untitled, provenance: ownProvenance(words) }));
    const leaveOut = [...used].filter((id) => id !== null);
    return [...present, ...suggestWords(register, "measure", text, words, language, leaveOut)];
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
                suggest={suggest}
                onChoose={({ id }) => {
                  const known = register.measures.get(id as MeasureId);
                  if (known !== undefined) {
                    add([known.id], []);
                    return;
                  }
                  const found = wordById(register.vocabulary, id, newId);
                  const entry =
                    found.added[0] ?? (found.ids[0] === undefined ? undefined : register.vocabulary.get(found.ids[0]));
                  if (entry !== undefined) ofWord(entry, found.added.length > 0);
                }}
                onTexts={(texts) => {
                  for (const text of texts) {
                    const known = named(text);
                    if (known !== undefined) {
                      add([known.id], []);
                      continue;
                    }
                    const found = wordsByText(register.vocabulary, "measure", [text], newId);
                    const entry =
                      found.added[0] ??
                      (found.ids[0] === undefined ? undefined : register.vocabulary.get(found.ids[0]));
                    ofWord(entry ?? newWord("measure", text, newId), entry === undefined || found.added.length > 0);
                  }
                }}
                onRemove={(id) =>
                  void changeActivity(activity.id, (each) => {
                    const left = (each.measureIds ?? []).filter((one) => one !== id);
                    return { ...each, measureIds: left.length === 0 ? null : left };
                  })
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
