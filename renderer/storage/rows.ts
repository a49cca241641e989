import type { Change } from "../../src/history/commit.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { sha256Hex } from "../../src/json/sha256.ts";
import type { EntityKind } from "../../src/model/field-ref.ts";
import { type Entity, entityOf } from "../../src/model/kinds.ts";
import type { Register, RegisterRow } from "../../src/model/register.ts";
import { registerFromEntities } from "../../src/model/register-json.ts";
import type { Row } from "./register-db.ts";

/** One entity as a row. */
export function rowOf(kind: EntityKind, entity: Entity | RegisterRow): Row {
  const body = canonicalJson(entity as unknown as Json);
  return { id: entity.id, kind, digest: sha256Hex(body), body };
}

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

/** An entity as it was read from its row. */
export type Parsed = { readonly kind: EntityKind; readonly entity: Entity | RegisterRow };

/** Entities from rows, which are this program's own writing. */
export const parsedRows = (rows: ReadonlyArray<Row>): ReadonlyArray<Parsed> =>
  rows.map(({ kind, body }) => ({ kind: kind as EntityKind, entity: JSON.parse(body) as Entity | RegisterRow }));

/** A register from its entities; null when the register's own row is missing. */
export function registerFromParsed(parsed: ReadonlyArray<Parsed>): Register | null {
  const own = parsed.find(({ kind }) => kind === "register");
  if (own === undefined) return null;
  const entities = parsed.filter(({ kind }) => kind !== "register") as ReadonlyArray<Parsed & { entity: Entity }>;
  return registerFromEntities(own.entity as RegisterRow, entities);
}

/** A register from its rows; null when the register's own row is missing. */
export const registerFromRows = (rows: ReadonlyArray<Row>): Register | null => registerFromParsed(parsedRows(rows));
