import type { Json } from "../json/canonical-json.ts";
import { equalJson } from "../json/equal-json.ts";
import type { EntityKind, FieldRef } from "../model/field-ref.ts";
import { type CollectionKey, collectionOf, type Entity } from "../model/kinds.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import { err, ok, type Result } from "../result.ts";
import type { Change } from "./commit.ts";
import { valueAt, withValueAt } from "./path.ts";

/** Why changes do not fit: the value is not what it was (`before-differs`) or there is no such place (`path-not-found`). */
export interface ApplyError {
  readonly code: "before-differs" | "path-not-found";
  readonly ref: FieldRef;
}

/** The register after `changes`, in their order. All or nothing: on an error the register stays as it was. */
export function apply(register: Register, changes: ReadonlyArray<Change>): Result<Register, ApplyError> {
  const draft = new RegisterDraft(register);
  for (const change of changes) {
    const error = draft.apply(change);
    if (error !== null) return err(error);
  }
  return ok(draft.register);
}

/**
 * A register that is being changed: a collection is copied once, when it is first touched, so that a long history can be
 * replayed without copying it at every commit.
 */
export class RegisterDraft {
  #register: Register;
  readonly #own = new Set<CollectionKey>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** The register as it stands; later changes to the draft show in it, so take it when done. */
  get register(): Register {
    return this.#register;
  }

  /** Makes one change; null when it fitted. */
  apply(change: Change): ApplyError | null {
    const { ref, before, after } = change;
    const entity = this.#entity(ref.kind, ref.id);
    if (ref.path === "") {
      if (!equalJson(entity, before)) return { code: "before-differs", ref };
      this.#put(ref, after);
      return null;
    }
    const present = valueAt(entity, ref.path);
    if (present === undefined) return { code: "path-not-found", ref };
    if (!ref.path.endsWith("#order") && !equalJson(present, before)) return { code: "before-differs", ref };
    const next = withValueAt(entity, ref.path, after);
    if (!next.ok) return { code: next.error, ref };
    this.#put(ref, next.value);
    return null;
  }

  #entity(kind: EntityKind, id: string): Json {
    const key = collectionOf(kind);
    const entity =
      key === null
        ? this.#register.register.id === id
          ? this.#register.register
          : null
        : ((this.#register[key] as ReadonlyMap<string, Entity>).get(id) ?? null);
    return entity as unknown as Json;
  }

  #put(ref: FieldRef, value: Json): void {
    const key = collectionOf(ref.kind);
    if (key === null) {
      // The register's own row is never deleted: its "deletion" is the inverse of the very first commit.
      if (value !== null) this.#register = { ...this.#register, register: value as unknown as RegisterRow };
      return;
    }
    if (!this.#own.has(key)) {
      this.#own.add(key);
      this.#register = { ...this.#register, [key]: new Map(this.#register[key] as ReadonlyMap<string, Entity>) };
    }
    const map = this.#register[key] as unknown as Map<string, unknown>;
    if (value === null) map.delete(ref.id);
    else map.set(ref.id, value);
  }
}
