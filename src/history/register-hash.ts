import { canonicalJson, type Json } from "../json/canonical-json.ts";
import { sha256Hex } from "../json/sha256.ts";
import { type Entity, entitiesOf } from "../model/kinds.ts";
import type { Register, RegisterRow } from "../model/register.ts";

/** The SHA-256 of one entity's canonical JSON: renewed when the entity is committed, kept beside its row. */
export const entityDigest = (entity: Entity | RegisterRow): string =>
  sha256Hex(canonicalJson(entity as unknown as Json));

/** The hash of a register from digests that are known already: SHA-256 over the sorted lines `kind id digest`. */
export function hashDigests(
  digests: Iterable<{ readonly kind: string; readonly id: string; readonly digest: string }>,
): string {
  const lines = Array.from(digests, ({ kind, id, digest }) => `${kind} ${id} ${digest}\n`);
  return sha256Hex(lines.sort().join(""));
}

/** The hash of a register: equal for registers that say the same, whatever order their entities came in. */
export function registerHash(register: Register): string {
  return hashDigests(
    Array.from(entitiesOf(register), ({ kind, entity }) => ({ kind, id: entity.id, digest: entityDigest(entity) })),
  );
}
