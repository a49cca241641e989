import { bulkEdit } from "../../../src/edits/bulk-edit.ts";
import { fieldRef } from "../../../src/model/field-ref.ts";
import { PersonId } from "../../../src/model/ids.ts";
import { Pairs } from "../../components/section.tsx";
import { Select } from "../../components/select.tsx";
import { AnswerSelect } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { RecordDocument } from "../../controls/record-document.tsx";
import { RecordRest, restKeys } from "../../controls/record-rest.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { UsedBy } from "../../controls/used-by.tsx";
import { commitEdit } from "../../store/current-session.ts";
import { useRegister, useRegisterStore } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";
import type { DocumentProps } from "./document-props.ts";
import { unitTree } from "./organisation-rows.ts";

/** Someone in the organisation: function, department, contact, and what he or she stands for. */
export function PersonDocument({ id, field, onShowList }: DocumentProps<PersonId>) {
  const words = useWords();
  const own = words.organisation.person;
  const person = useRegister((register) => register.persons.get(id));
  const units = useRegister((register) => register.units);
  if (person === undefined) return null;
  return (
    <RecordDocument
      kind="person"
      id={id}
      field={field}
      nameLabel={own.name}
      onShowList={onShowList}
      sections={[
        {
          id: "details",
          title: own.details,
          keys: ["name", "jobTitle", "unitId", "email", "phone"],
          takesRest: true,
          content: (
            <Pairs
              pairs={[
                { term: own.jobTitle, value: <TextAt at={fieldRef("person", id, "jobTitle")} label={own.jobTitle} /> },
                {
                  term: own.unit,
                  value: (
                    <AnswerSelect
                      label={own.unit}
                      anchor="unitId"
                      value={person.unitId}
                      choices={unitTree(units).map(({ unit }) => ({
                        id: unit.id,
                        title: unit.name ?? words.common.untitled,
                      }))}
                      onCommit={(unitId) => void changeEntity("person", id, (each) => ({ ...each, unitId }))}
                    />
                  ),
                },
                { term: own.email, value: <TextAt at={fieldRef("person", id, "email")} label={own.email} /> },
                { term: own.phone, value: <TextAt at={fieldRef("person", id, "phone")} label={own.phone} /> },
              ]}
            />
          ),
        },
        {
          id: "uses",
          title: own.uses,
          keys: [],
          content: (
            <>
              <HandOver id={id} />
              <UsedBy id={id} none={own.usesNone} />
            </>
          ),
        },
        {
          id: "rest",
          title: words.fields.rest,
          short: words.fields.restShort,
          keys: restKeys,
          content: <RecordRest kind="person" record={person} />,
        },
      ]}
    />
  );
}

/** Gives everything that somebody owns to someone else in one act, for when he or she leaves. */
function HandOver({ id }: { readonly id: PersonId }) {
  const words = useWords();
  const own = words.organisation.person;
  const persons = useRegister((register) => register.persons);
  const owned = useRegister((register) => register.activities);
  const count = [...owned.values()].filter(({ ownerId }) => ownerId === id).length;
  const others = byName(persons.values()).filter((person) => person.id !== id);
  if (count === 0 || others.length === 0) return null;
  return (
    <Pairs
      hasWideTerms
      pairs={[
        {
          term: own.handOverTo(count),
          value: (
            <Select
              label={own.handOverTo(count)}
              placeholder={own.handOverPlaceholder}
              look="button"
              value={null}
              choices={others.map((person) => ({
                id: person.id,
                title: person.name ?? words.common.untitled,
                detail: person.jobTitle ?? undefined,
              }))}
              onCommit={(to) => void handOver(id, PersonId.parse(to))}
            />
          ),
        },
      ]}
    />
  );
}

async function handOver(from: PersonId, to: PersonId): Promise<void> {
  const { open } = useRegisterStore.getState();
  if (open === null) return;
  const owned = [...open.register.activities.values()].filter(({ ownerId }) => ownerId === from).map(({ id }) => id);
  await commitEdit(bulkEdit(open.register, owned, { field: "ownerId", value: to }));
}
