import { valueAt, withValueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import type { Result } from "../result.ts";
import { type Edit, type EditError, editEntity } from "./edit.ts";
import { emptyParent } from "./empty-parents.ts";

/**
 * An edit that puts one value at one address. Where the answer around it is not given yet, it is begun (`emptyParent`). A path
 * that leads nowhere gives `nothing-changed`.
 */
export function setField(register: Register, ref: FieldRef, value: Json, at: string): Result<Edit, EditError> {
  return editEntity(register, ref.kind, ref.id, at, (entity) => {
    const result = withValueAt(withParent(entity as unknown as Json, ref, value), ref.path, value);
    return result.ok ? (result.value as unknown as typeof entity) : entity;
  });
}

function withParent(entity: Json, ref: FieldRef, value: Json): Json {
  const parent = value === null ? null : emptyParent(ref);
  if (parent === null || valueAt(entity, parent.path) !== null) return entity;
  const result = withValueAt(entity, parent.path, parent.value);
  return result.ok ? result.value : entity;
}
