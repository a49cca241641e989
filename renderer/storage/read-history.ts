import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import { startsWithAct } from "../../src/history/act-of-commit.ts";
import type { Commit } from "../../src/history/commit.ts";
import { ok, type Result } from "../../src/result.ts";
import type { RegisterDb } from "./register-db.ts";

/** Where the commits of a register are read: from the database, or from its twin where it is shown read-only. */
export interface HistorySource {
  readonly db: RegisterDb | null;
  readonly door: Door;
  readonly registerId: string;
}

/**
 * Up to `count` commits that come before seq `before`, newest first. Read in pieces, since a long history does not fit the
 * screen and the commit that made a register can be tens of megabytes.
 */
export async function readHistory(
  source: HistorySource,
  before: number,
  count: number,
): Promise<Result<ReadonlyArray<Commit>, BridgeError>> {
  const from = Math.max(0, before - 1 - count);
  const lines =
    source.db === null ? await linesOfTwin(source, from, before) : ok(await linesOf(source.db, from, before));
  if (!lines.ok) return lines;
  return ok(lines.value.map((line) => JSON.parse(line) as Commit).reverse());
}

/** Like `readHistory`, and as much more as it takes to know of each commit whether it undoes an act or does one again. */
export async function readWholeActs(
  source: HistorySource,
  before: number,
  count: number,
): Promise<Result<ReadonlyArray<Commit>, BridgeError>> {
  const read = await readHistory(source, before, count);
  const oldest = read.ok ? read.value.at(-1) : undefined;
  if (!read.ok || oldest === undefined || oldest.header.seq === 1 || startsWithAct(read.value)) return read;
  const rest = await readWholeActs(source, oldest.header.seq, count);
  return rest.ok ? ok([...read.value, ...rest.value]) : rest;
}

async function linesOf(db: RegisterDb, after: number, before: number): Promise<ReadonlyArray<string>> {
  const rows = await db.lines.where("seq").between(after, before, false, false).toArray();
  return rows.map(({ line }) => line);
}

async function linesOfTwin(
  { door, registerId }: HistorySource,
  after: number,
  before: number,
): Promise<Result<ReadonlyArray<string>, BridgeError>> {
  const lines: string[] = [];
  while (after + lines.length < before - 1) {
    const answer = await door("registers.tail", { registerId, afterSeq: after + lines.length });
    if (!answer.ok) return answer;
    if (answer.value.lines.length === 0) break;
    lines.push(...answer.value.lines);
  }
  return ok(lines.slice(0, before - 1 - after));
}
