import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
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
