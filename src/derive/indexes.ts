import type { EntityKind } from "../model/field-ref.ts";
import type { MeasureId } from "../model/ids.ts";
import { type Entity, entitiesOf, entityOf } from "../model/kinds.ts";
import { referencesIn } from "../model/references.ts";
import type { Register, RegisterRow } from "../model/register.ts";

/** An entity by kind and id: who refers to another, or which entity changed. */
export interface EntityKey {
  readonly kind: EntityKind;
  readonly id: string;
}

/** The name of one entry of the indexes, by which a reader can tell that it changed. */
export type IndexKey = string;
export const referrersKey = (id: string): IndexKey => `referrers ${id}`;
export const codeKey = (kind: EntityKind, code: string): IndexKey => `code ${kind} ${code}`;
export const scopedMeasuresKey: IndexKey = "scoped measures";
export const unconfirmedKey: IndexKey = "unconfirmed";

/** An entity that holds values nobody confirmed yet, and how many. */
export interface Unconfirmed extends EntityKey {
  readonly count: number;
}

interface Seen {
  readonly key: EntityKey;
  readonly entries: ReadonlySet<IndexKey>;
  readonly unconfirmed: number;
}

const none: ReadonlyArray<EntityKey> = [];

/**
 * Who refers to whom, codes in use, measures that reach further than where they are named, and what is to be confirmed. Built
 * once; `update` takes the entities that changed, in time that depends on them alone and not on the size of the register (but
 * for the list that it changes). A list is never changed in place: the same array means the same content, so that a component
 * may select it.
 */
export class RegisterIndexes {
  readonly #lists = new Map<IndexKey, ReadonlyArray<EntityKey>>();
  readonly #seen = new Map<string, Seen>();
  #unconfirmed: ReadonlyArray<Unconfirmed> | null = null;

  constructor(register: Register) {
    const lists = new Map<IndexKey, EntityKey[]>();
    for (const { kind, entity } of entitiesOf(register)) {
      const seen = seenOf(kind, entity);
      this.#seen.set(entity.id, seen);
      for (const entry of seen.entries) {
        const list = lists.get(entry);
        if (list === undefined) lists.set(entry, [seen.key]);
        else list.push(seen.key);
      }
    }
    this.#lists = lists;
  }

  /** The entities that hold a reference to an entity or a service; where in them, `placesOf` tells. */
  referrers(id: string): ReadonlyArray<EntityKey> {
    return this.#lists.get(referrersKey(id)) ?? none;
  }

  /** The entities of a kind that bear a code; two or more is a finding. */
  withCode(kind: EntityKind, code: string): ReadonlyArray<EntityKey> {
    return this.#lists.get(codeKey(kind, code)) ?? none;
  }

  /** The measures that hold everywhere or in units. */
  scopedMeasureIds(): ReadonlyArray<MeasureId> {
    return (this.#lists.get(scopedMeasuresKey) ?? none).map(({ id }) => id as MeasureId);
  }

  /** What somebody still has to confirm, per entity. */
  unconfirmed(): ReadonlyArray<Unconfirmed> {
    this.#unconfirmed ??= (this.#lists.get(unconfirmedKey) ?? none).map(({ kind, id }) => ({
      kind,
      id,
      count: this.#seen.get(id)?.unconfirmed ?? 0,
    }));
    return this.#unconfirmed;
  }

  /**
   * Takes in the entities that were created, changed or deleted; `register` is as it is after that. Gives the keys of the
   * entries whose content changed.
   */
  update(register: Register, changed: Iterable<EntityKey>): ReadonlySet<IndexKey> {
    const touched = new Set<IndexKey>();
    for (const { kind, id } of changed) {
      const before = this.#seen.get(id);
      const entity = entityOf(register, kind, id) as Entity | RegisterRow | null;
      const after = entity === null ? undefined : seenOf(kind, entity);
      if (after === undefined) this.#seen.delete(id);
      else this.#seen.set(id, after);
      for (const entry of before?.entries ?? []) {
        if (after?.entries.has(entry) === true) continue;
        this.#remove(entry, id);
        touched.add(entry);
      }
      for (const entry of after?.entries ?? []) {
        if (before?.entries.has(entry) === true) continue;
        this.#lists.set(entry, [...(this.#lists.get(entry) ?? none), { kind, id }]);
        touched.add(entry);
      }
      if ((before?.unconfirmed ?? 0) !== (after?.unconfirmed ?? 0)) touched.add(unconfirmedKey);
    }
    if (touched.has(unconfirmedKey)) this.#unconfirmed = null;
    return touched;
  }

  #remove(entry: IndexKey, id: string): void {
    const rest = (this.#lists.get(entry) ?? none).filter((key) => key.id !== id);
    if (rest.length === 0) this.#lists.delete(entry);
    else this.#lists.set(entry, rest);
  }
}

function seenOf(kind: EntityKind, entity: Entity | RegisterRow): Seen {
  const entries = new Set<IndexKey>();
  for (const { id, target } of referencesIn(kind, entity)) {
    if (target.in !== "same-entity") entries.add(referrersKey(id));
  }
  if ("code" in entity && entity.code !== null) entries.add(codeKey(kind, entity.code));
  if ("scope" in entity && entity.scope !== null && entity.scope.kind !== "where-named") entries.add(scopedMeasuresKey);
  // A word is the library's until somebody edits it; that it was copied is not something to confirm one by one.
  const unconfirmed =
    kind === "vocabulary-entry" ? 0 : entity.origins.filter(({ confirmedAt }) => confirmedAt === null).length;
  if (unconfirmed > 0) entries.add(unconfirmedKey);
  return { key: { kind, id: entity.id }, entries, unconfirmed };
}
