import { sha256Hex } from "../../json/sha256.ts";
import type { NewId } from "../../model/ids.ts";

/** Chance that repeats itself: the same seed gives the same draws on every machine. */
export interface SeededRandom {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to `below`. */
  readonly int: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(from: ReadonlyArray<T>) => T;
  /** One of the values, as often as its weight says: `[["active", 8], ["ended", 2]]`. */
  readonly weighted: <T>(options: ReadonlyArray<readonly [T, number]>) => T;
  /** Some of a list, each with the given probability, in the list's order. */
  readonly some: <T>(from: ReadonlyArray<T>, probability: number) => ReadonlyArray<T>;
  /** A list in another order. */
  readonly shuffled: <T>(from: ReadonlyArray<T>) => ReadonlyArray<T>;
  /** A UUIDv4 in form. Unlike `seededIds` it costs no hash, since a large register needs hundreds of thousands. */
  readonly newId: NewId;
}

/** sfc32 (Chris Doty-Humphrey), seeded with SHA-256; good enough for samples, of no use for secrets. */
export function seededRandom(seed: string): SeededRandom {
  const hash = sha256Hex(seed);
  let [a = 0, b = 0, c = 0] = [0, 8, 16].map((at) => Number.parseInt(hash.slice(at, at + 8), 16) | 0);
  let counter = 1;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) word();
  const next = () => word() / 4294967296;
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(from: ReadonlyArray<T>): T => {
    if (from.length === 0) throw new Error("nothing to pick from");
    return from[int(from.length)] as T; // the index lies inside the list
  };
  const hex = (length: number) => word().toString(16).padStart(8, "0").slice(0, length);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (options) => {
      let left = next() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of options) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(options)[0];
    },
    some: (from, probability) => from.filter(() => next() < probability),
    shuffled: (from) => {
      const list = [...from];
      for (let at = list.length - 1; at > 0; at -= 1) {
        const other = int(at + 1);
        [list[at], list[other]] = [list[other] as (typeof list)[number], list[at] as (typeof list)[number]]; // both inside
      }
      return list;
    },
    newId: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab".charAt(int(4))}${hex(3)}-${hex(8)}${hex(4)}`,
  };
}
