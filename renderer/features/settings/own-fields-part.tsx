import { useState } from "react";
import { addEntity } from "../../../src/edits/edit.ts";
import type { CustomField } from "../../../src/model/custom-field.ts";
import { emptyEntityFields } from "../../../src/model/entity.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { CustomFieldId } from "../../../src/model/ids.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { Select } from "../../components/select.tsx";
import { TokenField } from "../../components/token-field.tsx";
import { changeEntity, newId } from "../../controls/change-entity.ts";
import { TextAt } from "../../controls/text-at.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import { removeHere } from "./remove-here.ts";

/** The kinds of record that carry own fields, in the order of the navigation. */
const kinds = [
  "activity",
  "party",
  "agreement",
  "retention-term",
  "site",
  "system",
  "measure",
  "controller",
  "unit",
  "person",
  "engagement",
] as const satisfies ReadonlyArray<CustomField["on"]>;

const types = ["text", "number", "date", "yes-no", "choice"] as const satisfies ReadonlyArray<CustomField["type"]>;

/** The fields that the organisation added itself: add, name, take away. */
export function OwnFieldsPart() {
  const own = useWords().settings.fields;
  const fields = useRegister((register) => register.customFields);
  const [addedId, setAddedId] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const id = CustomFieldId.parse(newId());
    if ((await addField(id)).ok) setAddedId(id);
  };
  return (
    <>
      <p className="lead">{own.lead}</p>
      {fields.size === 0 ? (
        <p className="quiet spaced">{own.none}</p>
      ) : (
        <table className="tbl settable">
          <thead>
            <tr>
              <th scope="col">{own.columns.name}</th>
              <th scope="col">{own.columns.on}</th>
              <th scope="col">{own.columns.type}</th>
              <th scope="col">{own.columns.help}</th>
              <th scope="col">
                <span className="vh">{own.columns.acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...fields.values()].map((field) => (
              <FieldRow key={field.id} field={field} isNew={field.id === addedId} />
            ))}
          </tbody>
        </table>
      )}
      <p className="acts spaced">
        <Button onPress={() => void add()}>{own.add}</Button>
      </p>
    </>
  );
}

const noSuggestions = () => [];

type FieldRowProps = {
  readonly field: CustomField;
  /** It was just added: one begins with its name. */
  readonly isNew: boolean;
};

function FieldRow({ field, isNew }: FieldRowProps) {
  const words = useWords();
  const own = words.settings.fields;
  const { id, choices } = field;
  const name = field.name ?? words.common.untitled;
  const change = (update: (each: CustomField) => CustomField): void => void changeEntity("custom-field", id, update);
  return (
    <tr>
      <th scope="row">
        <TextAt
          at={fieldRef("custom-field", id, "name")}
          label={own.columns.name}
          placeholder={own.namePlaceholder}
          autoFocus={isNew}
        />
      </th>
      <td>
        <Select
          label={`${own.columns.on}, ${name}`}
          placeholder=""
          value={field.on}
          choices={kinds.map((kind) => ({ id: kind, title: words.app.labels.kinds[kind] }))}
          onCommit={(on) => change((each) => ({ ...each, on }))}
        />
      </td>
      <td>
        <Select
          label={`${own.columns.type}, ${name}`}
          placeholder=""
          value={field.type}
          choices={types.map((type) => ({ id: type, title: own.types[type] }))}
          onCommit={(type) => change((each) => ({ ...each, type }))}
        />
        {field.type === "choice" && (
          <TokenField
            label={`${own.columns.choices}, ${name}`}
            placeholder={own.choicesPlaceholder}
            tokens={(choices ?? []).map((choice) => ({ id: choice, title: choice }))}
            suggest={noSuggestions}
            words={words.controls.suggest}
            onChoose={() => undefined}
            onTexts={(texts) =>
              change((each) => ({ ...each, choices: [...new Set([...(each.choices ?? []), ...texts])] }))
            }
            onRemove={(gone) =>
              change((each) => ({ ...each, choices: (each.choices ?? []).filter((choice) => choice !== gone) }))
            }
          />
        )}
      </td>
      <td>
        <TextAt
          at={fieldRef("custom-field", id, "help")}
          label={`${own.columns.help}, ${name}`}
          placeholder={own.helpPlaceholder}
        />
      </td>
      <td>
        <IconButton icon="bin" isLow label={own.remove(name)} onPress={() => void removeHere("custom-field", id)} />
      </td>
    </tr>
  );
}

const addField = (id: CustomFieldId) =>
  commitEdit(
    addEntity("custom-field", {
      id,
      name: null,
      on: "activity",
      type: "text",
      choices: null,
      help: null,
      ...emptyEntityFields,
    }),
  );
