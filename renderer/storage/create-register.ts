import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import {
  type Change,
  type Commit,
  type CommitLabel,
  genesisHash,
  type Head,
  sealCommit,
  type Who,
} from "../../src/history/commit.ts";
import type { Json } from "../../src/json/canonical-json.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import type { Register } from "../../src/model/register.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { fillNew } from "./fill-database.ts";
import { commitToRows, RegisterDb } from "./register-db.ts";

/** What is made outside for the first commit of a history: ids, an instant, a salt. */
export interface FirstStamp {
  readonly id: string;
  readonly at: string;
  readonly gesture: string;
  readonly salt: string;
}

/** The first commit of a history: it makes the register's own row and whatever the register holds already. */
export function beginHistory(register: Register, stamp: FirstStamp, who: Who, label: CommitLabel): Commit {
  const changes: Change[] = Array.from(entitiesOf(register), ({ kind, entity }) => ({
    ref: fieldRef(kind, entity.id),
    before: null,
    after: entity as unknown as Json,
  }));
  const { gesture, salt } = stamp;
  return sealCommit({ seq: 0, hash: genesisHash }, stamp, who, { salt, label, gesture, undoes: null, changes });
}

/** A register that is new to this computer, as far as its twin needs to know it. */
export interface NewTwin {
  readonly registerId: string;
  readonly name: string;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/**
 * Puts a register that this computer does not have yet into both of its places: a filled database and a twin on disk without
 * commits. Opening it then secures them. Error `already-exists`: the register is here, and stays as it is.
 */
export async function createRegister(
  door: Door,
  register: Register,
  commits: ReadonlyArray<Commit>,
): Promise<Result<null, BridgeError | { readonly code: "not-saved" }>> {
  const registerId = register.register.id;
  const db = new RegisterDb(registerId);
  try {
    const isFilled = await fillNew(
      db,
      register,
      commits.map((commit) => commitToRows(commit)),
    );
    if (!isFilled) return err({ code: "already-exists" });
  } catch {
    return err({ code: "not-saved" });
  } finally {
    db.close();
  }
  return createTwin(door, { registerId, name: register.register.name ?? "", attachments: new Map() });
}

/** Lines of a history in pieces that go to the host in one call each; null after the last. */
export type NextLines = () => Promise<Uint8Array | null>;

/**
 * Makes the twin of a register that lies in its database already: attachments first, before any commit names them, and then its
 * history, as far as it is given. Error: nothing of it is left. What could not be sent of the history the next opening sends.
 */
export async function createTwin(
  door: Door,
  { registerId, name, attachments }: NewTwin,
  nextLines: NextLines = async () => null,
): Promise<Result<null, BridgeError>> {
  const created = await door("registers.create", { registerId, name });
  if (!created.ok) return created;
  const lock = await door("registers.lock", { registerId, name: "" });
  if (!lock.ok) return lock;
  const { lease } = lock.value;
  for (const [sha256, bytes] of attachments) {
    const put = await door("attachment.put", { registerId, lease, sha256, bytes });
    if (put.ok) continue;
    await door("registers.remove", { registerId, lease });
    return put;
  }
  let after: Head = { seq: 0, hash: genesisHash };
  for (let bytes = await nextLines(); bytes !== null; bytes = await nextLines()) {
    const sent = await door("registers.append", { registerId, lease, after, lines: [], bytes });
    if (!sent.ok) break;
    after = sent.value.head;
  }
  await door("registers.unlock", { registerId, lease });
  return ok(null);
}
