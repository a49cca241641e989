import { type FieldRef, fieldRef } from "../model/field-ref.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import { referencesIn } from "../model/references.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import type { RegisterIndexes } from "./indexes.ts";

/** Every place that refers to an entity or a service, entity by entity: for "used by" lists and before a deletion. */
export function placesOf(
  id: string,
  register: Register,
  indexes: Pick<RegisterIndexes, "referrers">,
): ReadonlyArray<FieldRef> {
  return indexes.referrers(id).flatMap((key) => {
    const entity = entityOf(register, key.kind, key.id) as Entity | RegisterRow | null;
    if (entity === null) return [];
    return referencesIn(key.kind, entity)
      .filter((reference) => reference.id === id)
      .map(({ path }) => fieldRef(key.kind, key.id, path));
  });
}
