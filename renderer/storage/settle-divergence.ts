import type { Door } from "../../src/bridge.ts";
import type { Commit } from "../../src/history/commit.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import type { Register } from "../../src/model/register.ts";
import { registerToJson } from "../../src/model/register-json.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { createTwin } from "./create-register.ts";
import { discardDatabase, openDatabase } from "./open-database.ts";
import { registerFromRows } from "./rows.ts";

/** One of two copies that went different ways: what it holds, and its history. */
export interface Copy {
  readonly register: Register;
  readonly commits: ReadonlyArray<Commit>;
}

/** What the database holds of a register that is shown from its twin; null where it holds none or cannot be read. */
export async function readWorkingCopy(registerId: string): Promise<Copy | null> {
  const db = await openDatabase(registerId);
  if (!db.ok) return null;
  try {
    const [rows, lines] = await Promise.all([db.value.rows.toArray(), db.value.lines.orderBy("seq").toArray()]);
    const register = registerFromRows(rows);
    return register === null ? null : { register, commits: lines.map(({ line }) => JSON.parse(line) as Commit) };
  } catch {
    return null; // a damaged database is no copy to choose
  } finally {
    db.value.close();
  }
}

/** A register as the bytes of a `register.json`, to be saved before one of the copies is given up. */
export const registerBytes = (register: Register): Uint8Array =>
  new TextEncoder().encode(canonicalJson(registerToJson(register), "indented"));

/** Gives up the working copy: the next start builds it from the twin. */
export const keepSecured = (registerId: string): Promise<Result<null, { readonly code: string }>> =>
  discardDatabase(registerId);

/**
 * Gives up the twin for the working copy: the present twin goes to the folder `removed`, where it can be had back by hand, and
 * the next start secures the whole history of the working copy. Attachments that either of the two names go along.
 */
export async function keepWorkingCopy(
  door: Door,
  registerId: string,
  writer: string,
  copy: Copy,
): Promise<Result<null, { readonly code: string }>> {
  const attachments = new Map<string, Uint8Array>();
  for (const { sha256 } of copy.register.attachments.values()) {
    const answer = await door("attachment.get", { registerId, sha256 });
    if (answer.ok) attachments.set(sha256, answer.value.bytes);
    else if (answer.error.code !== "not-found") return answer;
  }
  const lock = await door("registers.lock", { registerId, name: writer });
  if (!lock.ok) return err(lock.error);
  const removed = await door("registers.remove", { registerId, lease: lock.value.lease });
  if (!removed.ok) return err(removed.error);
  const made = await createTwin(door, { registerId, name: copy.register.register.name ?? "", attachments });
  return made.ok ? ok(null) : err(made.error);
}
