import type { DataClass } from "../model/data-class.ts";
import type { EntityKind } from "../model/field-ref.ts";
import type { MeasureId, UnitId, VocabularyEntryId } from "../model/ids.ts";
import { type Entity, entitiesOf, entityOf } from "../model/kinds.ts";
import type { PartyUse } from "../model/party-use.ts";
import type { Register, RegisterRow } from "../model/register.ts";
import {
  areSameFacts,
  areSameReach,
  codeKey,
  type EntityKey,
  type Entries,
  entriesOf,
  type IndexKey,
  isCodeKey,
  measuresEverywhereKey,
  referrersKey,
  type StatementReach,
  toldKey,
  unconfirmedKey,
  unitMeasuresKey,
  usesKey,
  type WordFacts,
} from "./index-entries.ts";
import type { PartyUseAt } from "./party-views.ts";
import { byId, withInserted } from "./sorted-list.ts";

/** An entity that holds values nobody confirmed yet, and how many. */
export interface Unconfirmed extends EntityKey {
  readonly count: number;
}

/** The uses of one party or category in one owner; `id` is the owner's. */
interface UsesInOwner {
  readonly id: string;
  readonly uses: ReadonlyArray<PartyUseAt>;
}

const none: ReadonlyArray<never> = [];

/**
 * Who refers to whom, uses by party, codes in use, how far measures reach, and what is to be confirmed. Built once; `update`
 * takes the entities that changed, in time that depends on them and on the lists they stand in, not on the size of the
 * register. Lists are in the order of ids and are never changed in place: the same array means the same content.
 */
export class RegisterIndexes {
  readonly #entries = new Map<string, Entries>();
  readonly #referrers: Map<string, ReadonlyArray<EntityKey>>;
  readonly #lists: Map<IndexKey, ReadonlyArray<EntityKey>>;
  readonly #uses: Map<string, ReadonlyArray<UsesInOwner>>;
  readonly #flatUses = new Map<string, ReadonlyArray<PartyUseAt>>();

  constructor(register: Register) {
    const referrers = new Map<string, EntityKey[]>();
    const lists = new Map<IndexKey, EntityKey[]>();
    const uses = new Map<string, UsesInOwner[]>();
    // In the order of ids, so that every list grows in that order.
    for (const { kind, entity } of [...entitiesOf(register)].sort((a, b) => byId(a.entity, b.entity))) {
      const entries = entriesOf(kind, entity);
      this.#entries.set(entity.id, entries);
      for (const id of entries.references) push(referrers, id, entries.key);
      for (const list of entries.lists) push(lists, list, entries.key);
      for (const who of entries.uses.keys()) push(uses, who, usesInOwner(entries, who));
    }
    this.#referrers = referrers;
    this.#lists = lists;
    this.#uses = uses;
  }

  /** Whether an entity was in the register at the last update. */
  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** The entities that hold a reference to an entity or a service; where in them, `placesOf` tells. */
  referrers(id: string): ReadonlyArray<EntityKey> {
    return this.#referrers.get(id) ?? none;
  }

  /** The uses, in activities and sites, of a party or a category of recipients. */
  usesOf(id: string): ReadonlyArray<PartyUseAt> {
    const known = this.#flatUses.get(id);
    if (known !== undefined) return known;
    const uses = (this.#uses.get(id) ?? none).flatMap((inOwner) => inOwner.uses);
    this.#flatUses.set(id, uses);
    return uses;
  }

  /** The entities of a kind that bear a code; two or more is a finding. */
  withCode(kind: EntityKind, code: string): ReadonlyArray<EntityKey> {
    return this.#lists.get(codeKey(kind, code)) ?? none;
  }

  measuresEverywhere(): ReadonlyArray<MeasureId> {
    return (this.#lists.get(measuresEverywhereKey) ?? none).map(({ id }) => id as MeasureId);
  }

  /** The measures that name a unit in their scope; those of the units above it are asked for apart. */
  measuresInUnit(unitId: UnitId): ReadonlyArray<MeasureId> {
    return (this.#lists.get(unitMeasuresKey(unitId)) ?? none).map(({ id }) => id as MeasureId);
  }

  /** The class of a word for a data item; "ordinary" for any other. */
  dataClassOf(id: VocabularyEntryId): DataClass {
    return this.wordFactsOf(id)?.dataClass ?? "ordinary";
  }

  /** What rules ask of a word; null for none. */
  wordFactsOf(id: VocabularyEntryId): WordFacts | null {
    return this.#entries.get(id)?.word ?? null;
  }

  /** What the statements of the register tell of. */
  statementReaches(): ReadonlyArray<StatementReach> {
    return (this.#lists.get(toldKey) ?? none).flatMap(({ id }) => this.#entries.get(id)?.tells ?? []);
  }

  /** What somebody still has to confirm, per entity. */
  unconfirmed(): ReadonlyArray<Unconfirmed> {
    return (this.#lists.get(unconfirmedKey) ?? none).map(({ kind, id }) => ({
      kind,
      id,
      count: this.#entries.get(id)?.unconfirmed ?? 0,
    }));
  }

  /**
   * Takes in the entities that were created, changed or deleted; `register` is as it is after that. Gives the keys of the
   * lists whose content changed, and the ids of entities that bear a code whose bearers changed or hold a word that means another
   * thing now.
   */
  update(register: Register, changed: Iterable<EntityKey>): ReadonlySet<IndexKey> {
    const touched = new Set<IndexKey>();
    for (const { kind, id } of changed) {
      const before = this.#entries.get(id);
      const entity = entityOf(register, kind, id) as Entity | RegisterRow | null;
      const after = entity === null ? undefined : entriesOf(kind, entity);
      if (after === undefined) this.#entries.delete(id);
      else this.#entries.set(id, after);
      const key = { kind, id };
      const touch = (list: string): unknown => touched.add(list);
      follow(this.#referrers, key, before?.references, after?.references, (to) => touch(referrersKey(to)));
      follow(this.#lists, key, before?.lists, after?.lists, (list) => {
        touch(list);
        // Who shares a code hears of it by id, so that nobody has to keep track of which codes were asked for.
        if (isCodeKey(list)) for (const sharer of this.#lists.get(list) ?? none) touch(sharer.id);
      });
      this.#updateUses(id, before, after, touched);
      if ((before?.unconfirmed ?? 0) !== (after?.unconfirmed ?? 0)) touched.add(unconfirmedKey);
      if (!areSameReach(before?.tells ?? null, after?.tells ?? null)) touched.add(toldKey);
      if (!areSameFacts(before?.word ?? null, after?.word ?? null)) {
        for (const referrer of this.referrers(id)) touched.add(referrer.id);
      }
    }
    return touched;
  }

  #updateUses(id: string, before: Entries | undefined, after: Entries | undefined, touched: Set<IndexKey>): void {
    const sameOwner = isSameOwner(before, after);
    for (const who of new Set([...(before?.uses.keys() ?? []), ...(after?.uses.keys() ?? [])])) {
      if (sameOwner && areSame(before?.uses.get(who), after?.uses.get(who))) continue;
      replace(this.#uses, who, id, after?.uses.has(who) === true ? usesInOwner(after, who) : null);
      this.#flatUses.delete(who);
      touched.add(usesKey(who));
    }
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Takes an entity out of the lists that it left, and into those that it entered; `touch` hears of each. */
function follow(
  lists: Map<string, ReadonlyArray<EntityKey>>,
  key: EntityKey,
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
  touch: (list: string) => unknown,
): void {
  for (const list of before ?? none) {
    if (after?.has(list) === true) continue;
    replace(lists, list, key.id, null);
    touch(list);
  }
  for (const list of after ?? none) {
    if (before?.has(list) === true) continue;
    replace(lists, list, key.id, key);
    touch(list);
  }
}

/** Takes the item with an id out of a list, and puts another in its place where there is one. */
function replace<T extends { readonly id: string }>(
  lists: Map<string, ReadonlyArray<T>>,
  key: string,
  id: string,
  item: T | null,
): void {
  const rest = (lists.get(key) ?? none).filter((one) => one.id !== id);
  const list = item === null ? rest : withInserted(rest, item);
  if (list.length === 0) lists.delete(key);
  else lists.set(key, list);
}

function usesInOwner(entries: Entries, who: string): UsesInOwner {
  const { owner } = entries;
  const uses = owner === null ? [] : (entries.uses.get(who) ?? []).map((use) => ({ owner, use }));
  return { id: entries.key.id, uses };
}

const isSameOwner = (before: Entries | undefined, after: Entries | undefined): boolean =>
  before?.owner?.status === after?.owner?.status &&
  before?.owner?.role === after?.owner?.role &&
  before?.owner?.controllerIds === after?.owner?.controllerIds;

/** What an edit does not touch is shared, so that the same uses are the same objects. */
const areSame = (a: ReadonlyArray<PartyUse> | undefined, b: ReadonlyArray<PartyUse> | undefined): boolean =>
  a?.length === b?.length && (a ?? []).every((use, index) => use === b?.[index]);
