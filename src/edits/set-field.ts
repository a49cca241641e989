import { withValueAt } from "../history/path.ts";
import type { Json } from "../json/canonical-json.ts";
import type { FieldRef } from "../model/field-ref.ts";
import type { Register } from "../model/register.ts";
import type { Result } from "../result.ts";
import { type Edit, type EditError, editEntity } from "./edit.ts";

/** An edit that puts one value at one address. A path that leads nowhere gives `nothing-changed`. */
export function setField(register: Register, ref: FieldRef, value: Json, at: string): Result<Edit, EditError> {
  return editEntity(register, ref.kind, ref.id, at, (entity) => {
    const result = withValueAt(entity as unknown as Json, ref.path, value);
    return result.ok ? (result.value as unknown as typeof entity) : entity;
  });
}
