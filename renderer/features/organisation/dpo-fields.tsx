import type { Controller, Dpo } from "../../../src/model/controller.ts";
import { PersonId } from "../../../src/model/ids.ts";
import { type Pair, Pairs } from "../../components/section.tsx";
import { TextField } from "../../components/text-field.tsx";
import { AnswerSelect, choicesOf } from "../../controls/answer-select.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { ContactFields } from "../../controls/contact-fields.tsx";
import { DayAt } from "../../controls/day-at.tsx";
import { byName } from "../../controls/record-screen.tsx";
import { useRegister } from "../../store/register-store.ts";
import { useWords } from "../../store/words.ts";

const noContact = { name: null, email: null, phone: null, address: null } as const;
const appointed: Dpo = {
  kind: "appointed",
  personId: null,
  contact: noContact,
  authorityNumber: null,
  notifiedOn: null,
};
const notRequired: Dpo = { kind: "not-required", reason: null };

/** The data protection officer: appointed with contact and number, not required with the reason, or open. Art. 37 GDPR. */
export function DpoFields({ controller }: { readonly controller: Controller }) {
  const words = useWords();
  const own = words.organisation.dpo;
  const { id, dpo } = controller;
  const set = (next: Dpo | null): void => void changeEntity("controller", id, (each) => ({ ...each, dpo: next }));
  const question: Pair = {
    term: own.question,
    value: (
      <AnswerSelect<Dpo["kind"]>
        label={own.question}
        anchor="dpo"
        value={dpo?.kind ?? null}
        choices={choicesOf(own.kinds)}
        onCommit={(kind) => set(kind === null ? null : kind === "appointed" ? appointed : notRequired)}
      />
    ),
  };
  if (dpo === null) {
    return (
      <>
        <Pairs hasWideTerms pairs={[question]} />
        <p className="fhint">{own.open}</p>
      </>
    );
  }
  if (dpo.kind === "not-required") {
    const reason = (
      <TextField
        label={own.reason}
        placeholder={own.reasonPlaceholder}
        anchor="dpo/reason"
        isWide
        value={dpo.reason ?? ""}
        onCommit={(text) => set({ ...dpo, reason: textOrNull(text) })}
      />
    );
    return <Pairs hasWideTerms pairs={[question, { term: own.reason, value: reason }]} />;
  }
  return <Pairs hasWideTerms pairs={[question, ...appointedPairs(dpo)]} />;

  function appointedPairs(officer: Extract<Dpo, { kind: "appointed" }>): ReadonlyArray<Pair> {
    return [
      { term: own.person, value: <OfficerPerson officer={officer} onChange={set} /> },
      {
        term: own.contact,
        value: (
          <ContactFields
            title={own.contact}
            anchor="dpo/contact"
            value={officer.contact}
            onCommit={(contact) => set({ ...officer, contact: contact ?? noContact })}
          />
        ),
      },
      {
        term: own.authorityNumber,
        value: (
          <TextField
            label={own.authorityNumber}
            placeholder={words.common.notAnswered}
            anchor="dpo/authorityNumber"
            value={officer.authorityNumber ?? ""}
            onCommit={(text) => set({ ...officer, authorityNumber: textOrNull(text) })}
          />
        ),
      },
      {
        term: own.notifiedOn,
        value: (
          <DayAt
            label={own.notifiedOn}
            anchor="dpo/notifiedOn"
            value={officer.notifiedOn}
            onCommit={(notifiedOn) => set({ ...officer, notifiedOn })}
          />
        ),
      },
    ];
  }
}

type OfficerPersonProps = {
  readonly officer: Extract<Dpo, { kind: "appointed" }>;
  readonly onChange: (dpo: Dpo) => void;
};

/** Choosing someone fills in the contact that stands with that person, as far as it is still empty. */
function OfficerPerson({ officer, onChange }: OfficerPersonProps) {
  const words = useWords();
  const own = words.organisation.dpo;
  const persons = useRegister((register) => register.persons);
  return (
    <AnswerSelect
      label={own.person}
      placeholder={own.personPlaceholder}
      anchor="dpo/personId"
      value={officer.personId}
      choices={byName(persons.values()).map((person) => ({
        id: person.id,
        title: person.name ?? words.common.untitled,
        detail: person.jobTitle ?? undefined,
      }))}
      onCommit={(chosen) => {
        const person = chosen === null ? undefined : persons.get(PersonId.parse(chosen));
        const { contact } = officer;
        onChange({
          ...officer,
          personId: person?.id ?? null,
          contact: {
            ...contact,
            name: contact.name ?? person?.name ?? null,
            email: contact.email ?? person?.email ?? null,
            phone: contact.phone ?? person?.phone ?? null,
          },
        });
      }}
    />
  );
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
