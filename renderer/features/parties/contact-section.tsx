import { fieldRef } from "../../../src/model/field-ref.ts";
import type { Party } from "../../../src/model/party.ts";
import { Pairs } from "../../components/section.tsx";
import { changeEntity } from "../../controls/change-entity.ts";
import { AddressFields, contactPair } from "../../controls/contact-fields.tsx";
import { TextAt } from "../../controls/text-at.tsx";
import { useWords } from "../../store/words.ts";

/** How a party is reached, and whom to ask there about data. */
export function ContactSection({ party }: { readonly party: Party }) {
  const { contact } = useWords().parties;
  return (
    <>
      <Pairs
        pairs={[
          {
            term: contact.email,
            value: <TextAt at={fieldRef("party", party.id, "email")} label={contact.email} />,
          },
          {
            term: contact.phone,
            value: <TextAt at={fieldRef("party", party.id, "phone")} label={contact.phone} />,
          },
        ]}
      />
      <AddressFields
        anchor="address"
        value={party.address}
        onCommit={(address) => void changeEntity("party", party.id, (each) => ({ ...each, address }))}
      />
      <Pairs
        pairs={[
          contactPair("party", party, "breachContact", contact.breach),
          contactPair("party", party, "dpo", contact.dpo),
          contactPair("party", party, "representative", contact.representative),
        ]}
      />
    </>
  );
}
