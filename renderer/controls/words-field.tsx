import { useCallback } from "react";
import { vocabularyLabel } from "../../src/derive/names.ts";
import { type FoundWords, wordAsTyped, wordById, wordsByText } from "../../src/edits/find-words.ts";
import type { Added } from "../../src/edits/with-added.ts";
import type { VocabularyEntryId } from "../../src/model/ids.ts";
import type { VocabularyKind } from "../../src/model/vocabulary.ts";
import { TokenField } from "../components/token-field.tsx";
import { useRegister } from "../store/register-store.ts";
import { useSettings } from "../store/settings.ts";
import { useWords } from "../store/words.ts";
import { newId } from "./change-entity.ts";
import { suggestWords } from "./suggest-words.ts";

export type WordsFieldProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly kind: VocabularyKind;
  readonly ids: ReadonlyArray<VocabularyEntryId> | null;
  readonly onCommit: (ids: ReadonlyArray<VocabularyEntryId> | null, added: ReadonlyArray<Added>) => void;
  readonly anchor?: string | undefined;
};

/** Words of one kind as chips: of the register, of the library, or new ones; a pasted list is understood. */
export function WordsField({ label, placeholder, kind, ids, onCommit, anchor }: WordsFieldProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const suggest = useCallback(
    (text: string) => suggestWords(register, kind, text, words, language, ids ?? []),
    [register, kind, words, language, ids],
  );
  const take = (found: FoundWords): void =>
    onCommit(
      [...new Set([...(ids ?? []), ...found.ids])],
      found.added.map((entity) => ({ kind: "vocabulary-entry", entity })),
    );
  return (
    <TokenField
      label={label}
      placeholder={placeholder}
      tokens={(ids ?? []).map((id) => {
        const entry = register.vocabulary.get(id);
        return { id, title: entry === undefined ? words.common.untitled : vocabularyLabel(entry, language) };
      })}
      suggest={suggest}
      words={words.controls.suggest}
      anchor={anchor}
      onChoose={({ id }) => take(wordById(register.vocabulary, id, newId))}
      onAsTyped={(text) => take(wordAsTyped(register.vocabulary, kind, text, newId))}
      onTexts={(texts) => take(wordsByText(register.vocabulary, kind, texts, newId))}
      onRemove={(id) => {
        const rest = (ids ?? []).filter((each) => each !== id);
        onCommit(rest.length === 0 ? null : rest, []);
      }}
    />
  );
}
