import { fieldRef } from "../../src/model/field-ref.ts";
import type { CollectedKind, EntityOf } from "../../src/model/kinds.ts";
import type { Address, ContactPoint } from "../../src/model/values.ts";
import type { Pair } from "../components/section.tsx";
import { Pairs } from "../components/section.tsx";
import { TextField } from "../components/text-field.tsx";
import { useWords } from "../store/words.ts";
import { changeEntity } from "./change-entity.ts";
import { CountryAt } from "./country-at.tsx";

const noAddress: Address = { street: null, postalCode: null, city: null, country: null };
const noContact: ContactPoint = { name: null, email: null, phone: null, address: null };

export type AddressFieldsProps = {
  readonly value: Address | null;
  readonly onCommit: (address: Address | null) => void;
  readonly anchor: string;
};

/** A postal address; emptied it is not answered. */
export function AddressFields({ value, onCommit, anchor }: AddressFieldsProps) {
  const { fields, common } = useWords();
  const address = value ?? noAddress;
  const set = (change: Partial<Address>): void => onCommit(answeredOrNull({ ...address, ...change }));
  const text = (key: "street" | "postalCode" | "city", label: string): Pair => ({
    term: label,
    value: (
      <TextField
        label={label}
        placeholder={common.notAnswered}
        anchor={`${anchor}/${key}`}
        value={address[key] ?? ""}
        onCommit={(entered) => set({ [key]: textOrNull(entered) })}
      />
    ),
  });
  return (
    <div data-margin-anchor={anchor}>
      <Pairs
        pairs={[
          text("street", fields.street),
          text("postalCode", fields.postalCode),
          text("city", fields.city),
          {
            term: fields.country,
            value: (
              <CountryAt label={fields.country} value={address.country} onCommit={(country) => set({ country })} />
            ),
          },
        ]}
      />
    </div>
  );
}

export type ContactFieldsProps = {
  readonly title: string;
  readonly value: ContactPoint | null;
  readonly onCommit: (contact: ContactPoint | null) => void;
  readonly anchor: string;
};

/** Where someone can be reached, on one line: name, e-mail, phone. An address that stands there stays. */
export function ContactFields({ title, value, onCommit, anchor }: ContactFieldsProps) {
  const { fields } = useWords();
  const contact = value ?? noContact;
  const field = (key: "name" | "email" | "phone", label: string) => (
    <TextField
      label={`${label}, ${title}`}
      placeholder={label}
      anchor={`${anchor}/${key}`}
      value={contact[key] ?? ""}
      onCommit={(entered) => onCommit(answeredOrNull({ ...contact, [key]: textOrNull(entered) }))}
    />
  );
  return (
    <span className="inrow" data-margin-anchor={anchor}>
      {field("name", fields.contactName)}
      {field("email", fields.email)}
      {field("phone", fields.phone)}
    </span>
  );
}

/** A contact of an entity as a pair of a description list. */
export function contactPair<K extends CollectedKind>(
  kind: K,
  entity: EntityOf<K> & { readonly id: string },
  key: keyof EntityOf<K> & string,
  term: string,
): Pair {
  const { path } = fieldRef(kind, entity.id, key);
  return {
    term,
    value: (
      <ContactFields
        title={term}
        anchor={path}
        value={entity[key] as ContactPoint | null}
        onCommit={(contact) => void changeEntity(kind, entity.id, (each) => ({ ...each, [key]: contact }))}
      />
    ),
  };
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const answeredOrNull = <T extends object>(value: T): T | null =>
  Object.values(value).every((each) => each === null) ? null : value;
