import { useCallback } from "react";
import { measureFromLibrary } from "../../../src/edits/measure-from-library.ts";
import { libraryEntry } from "../../../src/library/vocabulary.ts";
import { MeasureId } from "../../../src/model/ids.ts";
import { newMeasure } from "../../../src/model/new-entity.ts";
import type { Suggestion } from "../../components/suggestion.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { NewDialog } from "../../controls/new-dialog.tsx";
import { suggestWords } from "../../controls/suggest-words.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type NewMeasureDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** A new measure: one of the library, with where its standard speaks of it, or one by its own name. */
export function NewMeasureDialog({ isOpen, onClose }: NewMeasureDialogProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const suggest = useCallback(
    (text: string): ReadonlyArray<Suggestion> =>
      suggestWords(register, "measure", text, words, language).map((suggestion) => {
        const entry = libraryEntry(suggestion.id);
        return entry?.kind === "measure"
          ? { ...suggestion, detail: words.measures.add.iso(entry.iso27001) }
          : suggestion;
      }),
    [register, words, language],
  );
  return (
    <NewDialog
      words={words.measures.add}
      isOpen={isOpen}
      onClose={onClose}
      suggest={suggest}
      onChoose={(id) => {
        const proposed = measureFromLibrary(register.vocabulary, id, language, newId);
        if (proposed === null) return;
        const added = proposed.added.map((entity) => ({ kind: "vocabulary-entry" as const, entity }));
        void addAndOpen("measure", proposed.measure, added, "scope");
      }}
      onText={(name) => void addAndOpen("measure", { ...newMeasure(MeasureId.parse(newId())), name }, [], "type")}
    />
  );
}
