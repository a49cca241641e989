import {
  type IndexKey,
  measuresEverywhereKey,
  referrersKey,
  toldKey,
  unconfirmedKey,
  unitMeasuresKey,
  usesKey,
} from "../derive/index-entries.ts";
import type { RegisterIndexes } from "../derive/indexes.ts";
import { collectionKeys, collections } from "../model/kinds.ts";
import type { Register } from "../model/register.ts";
import { isShared, tellingFields } from "./shared-fields.ts";

/**
 * What a rule may ask of the indexes. Codes and what a word means need no record: `RegisterIndexes.update` names who is
 * affected.
 */
export type ViewIndexes = Pick<
  RegisterIndexes,
  | "referrers"
  | "usesOf"
  | "withCode"
  | "measuresEverywhere"
  | "measuresInUnit"
  | "dataClassOf"
  | "wordFactsOf"
  | "unconfirmed"
  | "statementReaches"
>;

/** What rules read. Everything they read goes through it, so that it can be recorded. */
export interface View {
  readonly register: Register;
  readonly indexes: ViewIndexes;
  /** Works something out once per entity that is looked at, for rules that share it. */
  readonly once: <T>(key: string, work: () => T) => T;
}

/** The key under which reading one entity is recorded: its id. Reading all of a collection, or only who is in it: */
export const allKey = (kind: string): string => `all ${kind}`;
export const membersKey = (kind: string): string => `members ${kind}`;

/** A view with its switches: `begin` starts a new entity, and hears of every key that is read until the next. */
export interface SteerableView {
  readonly view: View;
  readonly begin: (record: (key: string) => void) => void;
}

/** A view of a register that tells what is read of it. */
export function recordingView(register: Register, indexes: RegisterIndexes): SteerableView {
  let record: (key: string) => void = () => {};
  const memo = new Map<string, unknown>();
  const hear = (key: string): void => record(key);
  const read = <T>(key: IndexKey, value: T): T => {
    record(key);
    return value;
  };
  const view: View = {
    register: recordingRegister(register, hear),
    indexes: {
      referrers: (id) => read(referrersKey(id), indexes.referrers(id)),
      usesOf: (id) => read(usesKey(id), indexes.usesOf(id)),
      withCode: (kind, code) => indexes.withCode(kind, code),
      measuresEverywhere: () => read(measuresEverywhereKey, indexes.measuresEverywhere()),
      measuresInUnit: (id) => read(unitMeasuresKey(id), indexes.measuresInUnit(id)),
      dataClassOf: (id) => indexes.dataClassOf(id),
      wordFactsOf: (id) => indexes.wordFactsOf(id),
      statementReaches: () => read(toldKey, indexes.statementReaches()),
      unconfirmed: () => read(unconfirmedKey, indexes.unconfirmed()),
    },
    once: <T>(key: string, work: () => T): T => {
      // Safe: a key always stands for the same work, and so for the same type.
      if (memo.has(key)) return memo.get(key) as T;
      const value = work();
      memo.set(key, value);
      return value;
    },
  };
  return {
    view,
    begin: (next) => {
      record = next;
      memo.clear();
    },
  };
}

function recordingRegister(register: Register, hear: (key: string) => void): Register {
  const maps = Object.fromEntries(
    collectionKeys.map((key) => [
      key,
      new RecordingMap<string, unknown>(register[key] as ReadonlyMap<string, unknown>, collections[key].kind, hear),
    ]),
  );
  const row = tellingFields(register.register, register.register.id, hear);
  return { ...maps, register: row } as unknown as Register;
}

/** A map that tells which of its entries are read: one, all, or only which there are. Of a shared kind it is the fields that tell. */
class RecordingMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #kind: string;
  readonly #hear: (key: string) => void;
  readonly #telling: Map<K, V> | null;

  constructor(map: ReadonlyMap<K, V>, kind: string, hear: (key: string) => void) {
    this.#map = map;
    this.#kind = kind;
    this.#hear = hear;
    this.#telling = isShared(kind)
      ? new Map(Array.from(map, ([key, value]) => [key, tellingFields(value as object, key, hear) as V]))
      : null;
  }
  get(key: K): V | undefined {
    this.#hear(key);
    return (this.#telling ?? this.#map).get(key);
  }
  has(key: K): boolean {
    this.#hear(key);
    return this.#map.has(key);
  }
  get size(): number {
    this.#hear(membersKey(this.#kind));
    return this.#map.size;
  }
  keys(): MapIterator<K> {
    this.#hear(membersKey(this.#kind));
    return this.#map.keys();
  }
  values(): MapIterator<V> {
    return this.#all().values();
  }
  entries(): MapIterator<[K, V]> {
    return this.#all().entries();
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this);
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
  #all(): ReadonlyMap<K, V> {
    this.#hear(this.#telling === null ? allKey(this.#kind) : membersKey(this.#kind));
    return this.#telling ?? this.#map;
  }
}
