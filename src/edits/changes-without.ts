import type { Change } from "../history/commit.ts";
import { diffEntity } from "../history/diff.ts";
import type { Json } from "../json/canonical-json.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { collections, type Entity } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import { referencesTo } from "../read-register/check-references.ts";
import { withoutReference } from "./without-reference.ts";

/** The changes by which everything else lets go of `ids`: entities, or services of a party. */
export function changesWithout(register: Register, ids: ReadonlyArray<string>): ReadonlyArray<Change> {
  const holders = new Map<string, { readonly kind: EntityKind; readonly before: Entity; after: Json }>();
  for (const { entity, key, reference } of ids.flatMap((id) => referencesTo(register, id))) {
    if (ids.includes(entity.id)) continue;
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
