import type { RegisterIndexes } from "../../src/derive/indexes.ts";
import type { Added } from "../../src/edits/with-added.ts";
import { AgreementId } from "../../src/model/ids.ts";
import { newAgreement } from "../../src/model/new-entity.ts";
import type { Party } from "../../src/model/party.ts";
import type { Words } from "../../src/words/words.ts";
import { addAndOpen, newId } from "./change-entity.ts";

/** Adds an agreement with a party and opens it; it is a processor agreement where the party processes for us somewhere. */
export function addAgreementWith(
  party: Pick<Party, "id" | "name">,
  added: ReadonlyArray<Added>,
  indexes: Pick<RegisterIndexes, "usesOf">,
  words: Words,
): void {
  const { add } = words.agreements;
  const isProcessor = indexes.usesOf(party.id).some(({ use }) => use.role === "processor");
  const called = party.name ?? words.common.untitled;
  void addAndOpen(
    "agreement",
    {
      ...newAgreement(AgreementId.parse(newId())),
      name: isProcessor ? add.processorName(called) : add.name(called),
      kind: isProcessor ? "processor-agreement" : null,
      partyIds: [party.id],
    },
    added,
    "concluded",
  );
}
