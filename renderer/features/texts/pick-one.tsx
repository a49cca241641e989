import { useCallback } from "react";
import { searchForm } from "../../../src/words/search-form.ts";
import { SuggestField } from "../../components/suggest-field.tsx";
import { suggestionLimit } from "../../components/suggestion.ts";
import { useWords } from "../../store/words.ts";

export type PickOneProps<Id extends string> = {
  readonly label: string;
  readonly placeholder: string;
  readonly options: ReadonlyArray<{ readonly id: Id; readonly title: string; readonly detail?: string | undefined }>;
  readonly value: Id | null;
  readonly onCommit: (id: Id | null) => void;
};

/** One of many of the register, found by typing a part of its name. */
export function PickOne<Id extends string>({ label, placeholder, options, value, onCommit }: PickOneProps<Id>) {
  const words = useWords();
  const suggest = useCallback(
    (text: string) => {
      const wanted = searchForm(text);
      return options.filter(({ title }) => searchForm(title).includes(wanted)).slice(0, suggestionLimit);
    },
    [options],
  );
  return (
    <fieldset>
      <legend>{label}</legend>
      <SuggestField
        label={label}
        placeholder={placeholder}
        value={options.find(({ id }) => id === value)?.title ?? ""}
        suggest={suggest}
        words={words.controls.suggest}
        onChoose={({ id }) => onCommit(options.find((option) => option.id === id)?.id ?? null)}
        onEmpty={() => onCommit(null)}
      />
    </fieldset>
  );
}
