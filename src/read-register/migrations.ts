import type { Json } from "../json/canonical-json.ts";
import { toVersion2 } from "./migrations/to-version-2.ts";

/** A register in its stored form, as `register.json` has it. */
export type StoredRegister = { readonly [key: string]: Json | undefined };

/**
 * One pure step from the stored form of a version to that of the next. Never edited after release. What it does not change it gives
 * back as the same object, so that raising a large register touches little.
 */
export interface Migration {
  /** The schema version that this step leads to. */
  readonly to: number;
  /** What it does, for the log: "months become retention terms". */
  readonly name: string;
  readonly up: (register: StoredRegister) => StoredRegister;
}

/** All steps, in order, without gaps; the last leads to the present schema version. */
export const migrations: ReadonlyArray<Migration> = [
  {
    to: 2,
    name: "assessments, destructions, waivers; points of art. 28; several certificates",
    up: toVersion2,
  },
];
