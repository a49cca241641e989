import { searchForm } from "../../src/words/search-form.ts";
import { SuggestField } from "../components/suggest-field.tsx";
import { useWords } from "../store/words.ts";
import { ownProvenance } from "./suggest-words.ts";

export type EntityFieldProps<Id extends string> = {
  readonly label: string;
  readonly placeholder: string;
  readonly options: ReadonlyArray<{ readonly id: Id; readonly title: string; readonly detail?: string | undefined }>;
  readonly value: Id | null;
  /** null: emptied, so not answered. */
  readonly onCommit: (id: Id | null) => void;
  /** What is typed and not known; without it such text is left. */
  readonly onNew?: ((name: string) => void) | undefined;
  readonly anchor?: string | undefined;
};

/** One entity by its name: type a part of it, choose; empty the field to take the answer back. */
export function EntityField<Id extends string>(props: EntityFieldProps<Id>) {
  const { options, value, onCommit, onNew } = props;
  const words = useWords();
  const present = options.find(({ id }) => id === value)?.title ?? "";
  return (
    <SuggestField
      label={props.label}
      placeholder={props.placeholder}
      anchor={props.anchor}
      value={present}
      words={words.controls.suggest}
      suggest={(text) => {
        const wanted = text === present ? "" : searchForm(text);
        return options
          .filter(({ title, detail }) => searchForm(`${title} ${detail ?? ""}`).includes(wanted))
          .map((option) => ({ ...option, provenance: ownProvenance(words) }));
      }}
      onChoose={({ id }) => onCommit(options.find((option) => option.id === id)?.id ?? null)}
      onEmpty={() => onCommit(null)}
      onFreeText={
        onNew &&
        ((text) => {
          const known = options.find(({ title }) => searchForm(title) === searchForm(text));
          if (known !== undefined) onCommit(known.id);
          else onNew(text);
        })
      }
    />
  );
}
