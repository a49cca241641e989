import type { Change } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { collections, type Entity } from "../model/kinds.ts";
import type { Party } from "../model/party.ts";
import type { ProcessingActivity } from "../model/processing-activity.ts";
import type { Register } from "../model/register.ts";
import { referencesTo } from "../read-register/check-references.ts";
import { withoutReference } from "./without-reference.ts";

/**
 * The changes by which everything else lets go of `ids`: entities, or services and purposes of one. `exceptId` is the entity that is
 * being edited, and lets go by itself.
 */
export function changesWithout(
  register: Register,
  ids: ReadonlyArray<string>,
  exceptId: string | null = null,
): ReadonlyArray<Change> {
  const holders = new Map<string, { readonly kind: EntityKind; readonly before: Entity; after: Json }>();
  for (const { entity, key, reference } of ids.flatMap((id) => referencesTo(register, id))) {
    if (entity.id === exceptId || ids.includes(entity.id)) continue;
    const holder = holders.get(entity.id) ?? {
      kind: collections[key].kind,
      before: entity,
      after: entity as unknown as Json,
    };
    holder.after = withoutReference(holder.after, reference.path, reference.id);
    holders.set(entity.id, holder);
  }
  return [...holders.values()].flatMap(({ kind, before, after }) =>
    diffEntity(kind, before, after as unknown as Entity),
  );
}

/** Ids of the nested items that other entities may name. */
export const namedElsewhere = (entity: object): ReadonlyArray<string> => [
  ...("services" in entity ? ((entity.services as Party["services"]) ?? []) : []).map(({ id }) => id),
  ...("purposes" in entity ? ((entity.purposes as ProcessingActivity["purposes"]) ?? []) : []).map(({ id }) => id),
];
