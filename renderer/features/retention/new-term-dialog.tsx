import { useCallback } from "react";
import { typedTerm } from "../../../src/edits/typed-term.ts";
import { addAndOpen, newId } from "../../controls/change-entity.ts";
import { NewDialog } from "../../controls/new-dialog.tsx";
import { suggestTerms } from "../../controls/suggest-terms.ts";
import { takeTerm } from "../../controls/take-from-library.ts";
import { useRegister } from "../../store/register-store.ts";
import { useSettings } from "../../store/settings.ts";
import { useWords } from "../../store/words.ts";

export type NewTermDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** A new term: one of the library with its source, or one that is typed as one says it. One that is there is opened. */
export function NewTermDialog({ isOpen, onClose }: NewTermDialogProps) {
  const words = useWords();
  const language = useSettings((settings) => settings.language);
  const register = useRegister((each) => each);
  const suggest = useCallback(
    (text: string) => suggestTerms(register, text, words, language),
    [register, words, language],
  );
  return (
    <NewDialog
      words={words.terms.add}
      isOpen={isOpen}
      onClose={onClose}
      suggest={suggest}
      onChoose={(id) => takeTerm(id, language)}
      onText={(text) => {
        const { term, added } = typedTerm(text, register.vocabulary, words, newId);
        void addAndOpen(
          "retention-term",
          term,
          added.map((entity) => ({ kind: "vocabulary-entry", entity })),
          "name",
        );
      }}
    />
  );
}
