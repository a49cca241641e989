import type { Change } from "../../src/history/commit.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { sha256Hex } from "../../src/json/sha256.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { type Entity, entitiesOf, entityOf } from "../../src/model/kinds.ts";
import type { Register, RegisterRow } from "../../src/model/register.ts";
import { registerFromEntities } from "../../src/model/register-json.ts";
import type { Row } from "./register-db.ts";

/** One entity as a row. */
export function rowOf(kind: EntityKind, entity: Entity | RegisterRow): Row {
  const body = canonicalJson(entity as unknown as Json);
  return { id: entity.id, kind, digest: sha256Hex(body), body };
}

/** Every row of a register. */
export const rowsOf = (register: Register): ReadonlyArray<Row> =>
  Array.from(entitiesOf(register), ({ kind, entity }) => rowOf(kind, entity));

/** The entities that a commit's changes touched, as they are in `register` after it, and the ids of those that are gone. */
export function touchedEntities(
  register: Register,
  changes: ReadonlyArray<Change>,
): {
  readonly present: ReadonlyArray<{ readonly kind: EntityKind; readonly entity: Entity | RegisterRow }>;
  readonly gone: string[];
} {
  const touched = new Map<string, EntityKind>(changes.map(({ ref }) => [ref.id, ref.kind]));
  const present: Array<{ kind: EntityKind; entity: Entity | RegisterRow }> = [];
  const gone: string[] = [];
  for (const [id, kind] of touched) {
    const entity = entityOf(register, kind, id);
    if (entity === null) gone.push(id);
    else present.push({ kind, entity });
  }
  return { present, gone };
}

/**
 * The register with no more in it than what `changes` touch: to apply them to, where copying maps of ten thousand would be the
 * longest part of saving one.
 */
export function onlyTouched(register: Register, changes: ReadonlyArray<Change>): Register {
  const { present } = touchedEntities(register, changes);
  const entities = present.flatMap(({ kind, entity }) =>
    kind === "register" ? [] : [{ kind, entity: entity as Entity }],
  );
  return registerFromEntities(register.register, entities);
}

/** The rows that a commit's changes touched, as they are in `register` after it: to be put, or (gone) deleted. */
export function touchedRows(
  register: Register,
  changes: ReadonlyArray<Change>,
): { readonly put: ReadonlyArray<Row>; readonly gone: string[] } {
  const { present, gone } = touchedEntities(register, changes);
  return { put: present.map(({ kind, entity }) => rowOf(kind, entity)), gone };
}

/** A register from its rows; null when the register's own row is missing. The rows are this program's own writing. */
export function registerFromRows(rows: Iterable<Row>): Register | null {
  let own: RegisterRow | null = null;
  const entities: Array<{ kind: EntityKind; entity: Entity }> = [];
  for (const { kind, body } of rows) {
    if (kind === "register") own = JSON.parse(body) as RegisterRow;
    else entities.push({ kind: kind as EntityKind, entity: JSON.parse(body) as Entity });
  }
  return own === null ? null : registerFromEntities(own, entities);
}
