import { ItemId } from "../../src/model/ids.ts";
import type { Certificate, PartyUse } from "../../src/model/party-use.ts";
import { IconButton } from "../components/button.tsx";
import { TextField } from "../components/text-field.tsx";
import { useWords } from "../store/words.ts";
import { newId } from "./change-entity.ts";
import { DayAt } from "./day-at.tsx";
import { NoneAnswer } from "./none-answer.tsx";

type Certificates = NonNullable<PartyUse["vetting"]>["certificates"];

export type CertificatesFieldProps = {
  /** Whose certificates, for the names of the controls. */
  readonly about: string;
  /** null = not looked at, [] = it has none. */
  readonly value: Certificates;
  readonly onCommit: (certificates: Certificates) => void;
};

/** The certificates and reports that a party showed: each by its name, with what it covers and until when. Art. 28(1) GDPR. */
export function CertificatesField({ about, value, onCommit }: CertificatesFieldProps) {
  const { certificates: own } = useWords().fields;
  const list = value ?? [];
  const change = (id: Certificate["id"], fields: Partial<Certificate>): void =>
    onCommit(list.map((each) => (each.id === id ? { ...each, ...fields } : each)));
  const add = (name: string): void => {
    if (name !== "") onCommit([...list, { id: ItemId.parse(newId()), name, scope: null, expiresOn: null }]);
  };
  return (
    <span>
      {list.map((each) => (
        <span className="inrow" key={each.id}>
          <TextField
            label={`${own.name}, ${about}`}
            value={each.name}
            onCommit={(text) => {
              if (text.trim() !== "") change(each.id, { name: text.trim() });
            }}
          />
          <TextField
            label={`${own.scope}, ${each.name}`}
            placeholder={own.scope}
            value={each.scope ?? ""}
            onCommit={(text) => change(each.id, { scope: text.trim() === "" ? null : text.trim() })}
          />
          <DayAt
            label={`${own.expires}, ${each.name}`}
            value={each.expiresOn}
            onCommit={(expiresOn) => change(each.id, { expiresOn })}
          />
          <IconButton
            icon="cross"
            label={own.remove(each.name)}
            onPress={() => onCommit(list.filter(({ id }) => id !== each.id))}
          />
        </span>
      ))}
      <TextField
        key={list.length}
        label={`${own.add}, ${about}`}
        placeholder={own.add}
        value=""
        onCommit={(text) => add(text.trim())}
      />
      <NoneAnswer
        list={value}
        act={own.none.act}
        answer={own.none.answer}
        onNone={() => onCommit([])}
        onReopen={() => onCommit(null)}
      />
    </span>
  );
}
