import type { Json } from "../json/canonical-json.ts";

/** One pure step from the stored form of a version to that of the next. Never edited after release. */
export interface Migration {
  /** The schema version that this step leads to. */
  readonly to: number;
  /** What it does, for the backup's name and the log: "months become retention terms". */
  readonly name: string;
  readonly up: (register: { readonly [key: string]: Json | undefined }) => { readonly [key: string]: Json | undefined };
}

/** All steps, in order, without gaps; the last leads to the present schema version. Version 1 is the first: none yet. */
export const migrations: ReadonlyArray<Migration> = [];
