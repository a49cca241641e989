import { Dialog } from "../components/dialog.tsx";
import { SuggestField } from "../components/suggest-field.tsx";
import type { Suggestion } from "../components/suggestion.ts";
import { useWords } from "../store/words.ts";

export type NewDialogProps = {
  readonly words: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly lead?: string;
  };
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly suggest: (text: string) => ReadonlyArray<Suggestion>;
  readonly onChoose: (id: string) => void;
  readonly onText: (text: string) => void;
};

/** One question for a new record: take one of the library, or name it yourself. Enter takes it and opens it. */
export function NewDialog({ words: own, isOpen, onClose, suggest, onChoose, onText }: NewDialogProps) {
  const words = useWords();
  return (
    <Dialog title={own.title} isOpen={isOpen} onClose={onClose} closeLabel={words.controls.close}>
      <div className="newone">
        {own.lead !== undefined && <p className="soft">{own.lead}</p>}
        <SuggestField
          label={own.label}
          placeholder={own.placeholder}
          value=""
          autoFocus
          suggest={suggest}
          words={words.controls.suggest}
          onChoose={({ id }) => {
            onClose();
            onChoose(id);
          }}
          onFreeText={(text) => {
            if (text === "") return;
            onClose();
            onText(text);
          }}
        />
      </div>
    </Dialog>
  );
}
