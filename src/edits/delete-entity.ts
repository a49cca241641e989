import { diffEntity } from "../history/diff.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { entityOf } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import { err, ok, type Result } from "../result.ts";
import { changesWithout, namedElsewhere } from "./changes-without.ts";
import { type Edit, type EditError, entityLabel } from "./edit.ts";

/**
 * An edit that deletes an entity and everything that points at it: a reference becomes *not answered*, an id leaves its list,
 * and an item that is about the entity alone (the use of a term, of a data item) goes with it. Undo brings all of it back.
 */
export function deleteEntity(register: Register, kind: EntityKind, id: string): Result<Edit, EditError> {
  const entity = entityOf(register, kind, id);
  if (entity === null || kind === "register") return err({ code: "entity-not-found", kind, id });
  return ok({
    label: { code: `${kind}-deleted`, names: [entityLabel(entity)] },
    changes: [...changesWithout(register, [id, ...namedElsewhere(entity)]), ...diffEntity(kind, entity, null)],
  });
}
