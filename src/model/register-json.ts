import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "./field-ref.ts";
import { type CollectionKey, collectionKeys, collectionOf, type Entity } from "./kinds.ts";
import { emptyRegister } from "./new-entity.ts";
import { type Register, type RegisterRow, registerFormat, schemaVersion } from "./register.ts";

/** A register as it stands in `register.json`: every collection as an array, sorted by id. */
export function registerToJson(register: Register): Json {
  const json: { [key: string]: unknown } = { format: registerFormat, schemaVersion, register: register.register };
  for (const key of collectionKeys) {
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
