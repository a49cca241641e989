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
  return Object.defineProperty({ ...maps }, "register", {
    enumerable: true,
    get: () => {
      hear(register.register.id);
      return register.register;
    },
  }) as unknown as Register;
}

/** A map that tells which of its entries are read: one, all, or only which there are. */
class RecordingMap<K extends string, V> implements ReadonlyMap<K, V> {
  readonly #map: ReadonlyMap<K, V>;
  readonly #kind: string;
  readonly #hear: (key: string) => void;

  constructor(map: ReadonlyMap<K, V>, kind: string, hear: (key: string) => void) {
    this.#map = map;
    this.#kind = kind;
    this.#hear = hear;
  }
  get(key: K): V | undefined {
    this.#hear(key);
    return this.#map.get(key);
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
    this.#hear(allKey(this.#kind));
    return this.#map.values();
  }
  entries(): MapIterator<[K, V]> {
    this.#hear(allKey(this.#kind));
    return this.#map.entries();
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    this.#hear(allKey(this.#kind));
    for (const [key, value] of this.#map) visit(value, key, this);
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
