import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import {
  type Change,
  type Commit,
  type CommitLabel,
  genesisHash,
  sealCommit,
  type Who,
} from "../../src/history/commit.ts";
import { raiseHistory, raiseRegister } from "../../src/history/raise-register.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { fill } from "./fill-database.ts";
import { commitToRows, RegisterDb } from "./register-db.ts";
import { rowsOf } from "./rows.ts";

/** The first commit of a history: it makes the register's own row and whatever the register holds already. */
export function beginHistory(
  register: Register,
  stamp: { readonly id: string; readonly at: string; readonly gesture: string; readonly salt: string },
  who: Who,
  label: CommitLabel,
): Commit {
  const changes: Change[] = Array.from(entitiesOf(register), ({ kind, entity }) => ({
    ref: fieldRef(kind, entity.id),
    before: null,
    after: entity as unknown as Json,
  }));
  const { gesture, salt } = stamp;
  return sealCommit({ seq: 0, hash: genesisHash }, stamp, who, { salt, label, gesture, undoes: null, changes });
}

/**
 * Puts a register that this computer does not have yet into both of its places: an empty twin on disk and a filled
 * database. Opening it then secures its commits. Error `already-exists`: the register is here.
 */
export async function createRegister(
  door: Door,
  register: Register,
  given: ReadonlyArray<Commit>,
  attachments: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Result<null, BridgeError | { readonly code: "not-saved" }>> {
  const registerId = register.register.id;
  // A file of an older version brings a history of its time: it gets the commit that leads to the register as it was read.
  const commits = raiseHistory(given);
  const created = await door("registers.create", { registerId, name: register.register.name ?? "" });
  if (!created.ok) return created;
  const stored = await storeAttachments(door, registerId, attachments);
  if (!stored.ok) return stored;
  const db = new RegisterDb(registerId);
  try {
    await fill(
      db,
      rowsOf(raiseRegister(register)),
      commits.map((commit) => commitToRows(commit)),
    );
  } catch {
    return err({ code: "not-saved" });
  } finally {
    db.close();
  }
  return ok(null);
}

/** Gives a register's attachments to the host, before any commit names them. */
async function storeAttachments(
  door: Door,
  registerId: string,
  attachments: ReadonlyMap<string, Uint8Array>,
): Promise<Result<null, BridgeError>> {
  if (attachments.size === 0) return ok(null);
  const lock = await door("registers.lock", { registerId, name: "" });
  if (!lock.ok) return lock;
  const { lease } = lock.value;
  for (const [sha256, bytes] of attachments) {
    const put = await door("attachment.put", { registerId, lease, sha256, bytes });
    if (!put.ok) return put;
  }
  await door("registers.unlock", { registerId, lease });
  return ok(null);
}
