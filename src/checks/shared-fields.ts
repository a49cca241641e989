import type { Json } from "../json/canonical-json.ts";
import { equalJson } from "../json/equal-json.ts";
import type { EntityKind } from "../model/field-ref.ts";
import { type Entity, entityOf } from "../model/kinds.ts";
import type { Register, RegisterRow } from "../model/register.ts";

/**
 * Kinds of which there are few and that nearly every rule reads: of these it is recorded which field was read, so that a controller's new
 * name does not run the rules on all activities that ask whether it is an authority.
 */
export const isShared = (kind: string): boolean => kind === "controller" || kind === "register";

/** The key under which reading one field of a shared entity is recorded. */
export const fieldKey = (id: string, field: string): string => `${id}.${field}`;

/** An entity that tells which of its fields are read. */
export function tellingFields<T extends object>(entity: T, id: string, hear: (key: string) => void): T {
  return new Proxy(entity, {
    get: (target, field, receiver) => {
      if (typeof field === "string") hear(fieldKey(id, field));
      return Reflect.get(target, field, receiver);
    },
  });
}

/** The shared entities as they were, so that a change of one can be told by its fields. */
export class SharedFields {
  readonly #last = new Map<string, Entity | RegisterRow>();

  /** Takes them all as they are. */
  follow(register: Register): void {
    this.#last.clear();
    this.#last.set(register.register.id, register.register);
    for (const controller of register.controllers.values()) this.#last.set(controller.id, controller);
  }

  /** The keys that a change of an entity touches: its id, or of a shared one that stays the fields that became another. */
  keysOfChange(register: Register, kind: EntityKind, id: string): ReadonlyArray<string> {
    if (!isShared(kind)) return [id];
    const before = this.#last.get(id);
    const after = entityOf(register, kind, id) as Entity | RegisterRow | null;
    if (after === null) this.#last.delete(id);
    else this.#last.set(id, after);
    if (before === undefined || after === null)
      return [id, ...fieldsOf(before ?? after).map((field) => fieldKey(id, field))];
    return fieldsOf(after)
      .filter((field) => !equalJson(valueIn(before, field), valueIn(after, field)))
      .map((field) => fieldKey(id, field));
  }
}

const fieldsOf = (entity: Entity | RegisterRow | null | undefined): ReadonlyArray<string> =>
  entity == null ? [] : Object.keys(entity);

const valueIn = (entity: Entity | RegisterRow, field: string): Json =>
  (entity as unknown as { readonly [key: string]: Json })[field] ?? null;
