import type { Change } from "../../src/history/commit.ts";
import { entityDigest } from "../../src/history/register-hash.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { type Entity, entitiesOf, entityOf } from "../../src/model/kinds.ts";
import type { Register, RegisterRow } from "../../src/model/register.ts";
import { registerFromEntities } from "../../src/model/register-json.ts";
import type { Row } from "./register-db.ts";

const rowOf = (kind: EntityKind, entity: Entity | RegisterRow): Row => ({
  id: entity.id,
  kind,
  digest: entityDigest(entity),
  body: canonicalJson(entity as unknown as Json),
});

/** Every row of a register. */
export const rowsOf = (register: Register): ReadonlyArray<Row> =>
  Array.from(entitiesOf(register), ({ kind, entity }) => rowOf(kind, entity));

/** The rows that a commit's changes touched, as they are in `register` after it: to be put, or (gone) deleted. */
export function touchedRows(
  register: Register,
  changes: ReadonlyArray<Change>,
): { readonly put: ReadonlyArray<Row>; readonly gone: string[] } {
  const touched = new Map<string, EntityKind>(changes.map(({ ref }) => [ref.id, ref.kind]));
  const put: Row[] = [];
  const gone: string[] = [];
  for (const [id, kind] of touched) {
    const entity = entityOf(register, kind, id);
    if (entity === null) gone.push(id);
    else put.push(rowOf(kind, entity));
  }
  return { put, gone };
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
