import type { EntityKey } from "../../src/derive/index-entries.ts";
import { RegisterIndexes } from "../../src/derive/indexes.ts";
import type { Register } from "../../src/model/register.ts";
import { useRegister } from "./register-store.ts";

let held: { readonly register: Register; readonly indexes: RegisterIndexes } | null = null;

/** Who uses what in a register. Made once; `followIndexes` keeps it up. */
export function indexesOf(register: Register): RegisterIndexes {
  if (held?.register !== register) held = { register, indexes: new RegisterIndexes(register) };
  return held.indexes;
}

/** Takes a commit into the indexes: only what it touched is indexed anew. */
export function followIndexes(before: Register, after: Register, touched: Iterable<EntityKey>): void {
  if (held?.register !== before) return;
  held.indexes.update(after, touched);
  held = { register: after, indexes: held.indexes };
}

/** The indexes of the open register; draws anew with every commit. */
export function useIndexes(): RegisterIndexes {
  return indexesOf(useRegister((register) => register));
}
