import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "./field-ref.ts";
import { type CollectionKey, collectionKeys, collectionOf, type Entity, sinceVersion } from "./kinds.ts";
import { emptyRegister } from "./new-entity.ts";
import { type Register, type RegisterRow, registerFormat, schemaVersion } from "./register.ts";

/**
 * The version of the form in which a register's entities stand. The type knows the present one only; a moment of the history, or what an
 * older program wrote, has the form of its time until it is raised (`src/history/raise-register.ts`).
 */
export const formVersion = (row: RegisterRow): number =>
  (row as { readonly schemaVersion?: number }).schemaVersion ?? 1;

/** A register as it stands in `register.json`: every collection as an array, sorted by id. */
export function registerToJson(register: Register): Json {
  const version = formVersion(register.register);
  const json: { [key: string]: unknown } = {
    format: registerFormat,
    schemaVersion: version,
    register: register.register,
  };
  for (const key of collectionKeys) {
    // A collection that its form did not know yet is left out of it.
    if (version < schemaVersion && register[key].size === 0 && (sinceVersion[key] ?? 1) > version) continue;
    const entities = [...(register[key] as ReadonlyMap<string, Entity>).values()];
    json[key] = entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
  return json as Json;
}

/** A register from its row and entities that were already checked, in any order. */
export function registerFromEntities(
  row: RegisterRow,
  entities: Iterable<{ readonly kind: EntityKind; readonly entity: Entity }>,
): Register {
  const register = emptyRegister(row);
  const maps = register as unknown as { readonly [key in CollectionKey]: Map<string, Entity> };
  for (const { kind, entity } of entities) {
    const key = collectionOf(kind);
    if (key !== null) maps[key].set(entity.id, entity);
  }
  return register;
}
