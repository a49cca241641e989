import type { FieldRef } from "../model/field-ref.ts";
import { fieldRef } from "../model/field-ref.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import { referencesIn } from "../model/references.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { EntityKey, RegisterIndexes } from "./indexes.ts";
import { type PartyUseAt, partyUsesAt } from "./party-views.ts";

/** What is asked of the indexes here. */
export type Referrers = Pick<RegisterIndexes, "referrers">;

/** Every place that refers to an entity or a service, entity by entity: for "used by" lists and before a deletion. */
export function placesOf(id: string, register: Register, indexes: Referrers): ReadonlyArray<FieldRef> {
  return indexes.referrers(id).flatMap((key) => {
    const entity = entityOf(register, key.kind, key.id) as Entity | RegisterRow | null;
    if (entity === null) return [];
    return referencesIn(key.kind, entity)
      .filter((reference) => reference.id === id)
      .map(({ path }) => fieldRef(key.kind, key.id, path));
  });
}

/** The uses, in activities and sites, of a party or of a category of recipients. */
export function usesOf(id: string, register: Register, indexes: Referrers): ReadonlyArray<PartyUseAt> {
  return ownersAmong(indexes.referrers(id), register).filter(({ use }) => isAbout(use.who, id));
}

/** The uses that name an agreement. */
export function usesUnderAgreement(id: string, register: Register, indexes: Referrers): ReadonlyArray<PartyUseAt> {
  return ownersAmong(indexes.referrers(id), register).filter(
    ({ use }) => use.agreementIds?.some((agreementId) => agreementId === id) === true,
  );
}

function ownersAmong(keys: ReadonlyArray<EntityKey>, register: Register): ReadonlyArray<PartyUseAt> {
  return keys.flatMap(({ kind, id }) => {
    if (kind === "activity") {
      const entity = entityOf(register, "activity", id);
      return entity === null ? [] : partyUsesAt({ kind: "activity", entity });
    }
    if (kind === "site") {
      const entity = entityOf(register, "site", id);
      return entity === null ? [] : partyUsesAt({ kind: "site", entity });
    }
    return [];
  });
}

const isAbout = (who: PartyUseAt["use"]["who"], id: string): boolean =>
  who !== null && (who.kind === "party" ? who.partyId === id : who.recipientId === id);
