import { useCallback } from "react";
import type { Added } from "../../src/edits/with-added.ts";
import { PersonId } from "../../src/model/ids.ts";
import { newPerson } from "../../src/model/new-entity.ts";
import { searchForm } from "../../src/words/search-form.ts";
import { SuggestField } from "../components/suggest-field.tsx";
import { useRegister } from "../store/register-store.ts";
import { useWords } from "../store/words.ts";
import { newId } from "./change-entity.ts";
import { ownProvenance } from "./suggest-words.ts";

export type PersonAtProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: PersonId | null;
  readonly onCommit: (id: PersonId | null, added: ReadonlyArray<Added>) => void;
  readonly anchor?: string | undefined;
};

/** Someone in the organisation; a name that nobody bears makes a new person. */
export function PersonAt({ label, placeholder, value, onCommit, anchor }: PersonAtProps) {
  const words = useWords();
  const persons = useRegister((register) => register.persons);
  const suggest = useCallback(
    (text: string) =>
      [...persons.values()]
        .filter(({ name }) => searchForm(name ?? "").includes(searchForm(text)))
        .map(({ id, name, jobTitle }) => ({
          id,
          title: name ?? words.common.untitled,
          detail: jobTitle ?? undefined,
          provenance: ownProvenance(words),
        })),
    [persons, words],
  );
  return (
    <SuggestField
      label={label}
      placeholder={placeholder}
      value={value === null ? "" : (persons.get(value)?.name ?? words.common.untitled)}
      suggest={suggest}
      words={words.controls.suggest}
      anchor={anchor}
      onChoose={({ id }) => onCommit(id as PersonId, [])}
      onFreeText={(text) => {
        const known = suggest(text).find(({ title }) => searchForm(title) === searchForm(text));
        if (text === "") onCommit(null, []);
        else if (known !== undefined) onCommit(known.id, []);
        else {
          const person = { ...newPerson(PersonId.parse(newId())), name: text };
          onCommit(person.id, [{ kind: "person", entity: person }]);
        }
      }}
    />
  );
}
