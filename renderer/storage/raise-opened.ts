import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import type { Commit } from "../../src/history/commit.ts";
import { isOldForm, raiseRegister, raisingCommit } from "../../src/history/raise-register.ts";
import { canonicalJson } from "../../src/json/canonical-json.ts";
import { entitiesOf } from "../../src/model/kinds.ts";
import { formVersion, registerToJson } from "../../src/model/register-json.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { Opened } from "./open-register.ts";
import type { RegisterDb } from "./register-db.ts";
import { takeCommits } from "./write-commit.ts";

/** What came of raising a register: as it was opened, or as it is now with its one more commit. */
export interface Raised {
  readonly opened: Opened;
  readonly wasRaised: boolean;
}

/**
 * A register that an older version of the program wrote takes the present form: a backup of it as it is, then one commit in both
 * copies. Without the backup nothing is changed. What is shown read-only takes the form in memory alone.
 */
export async function raiseOpened(
  door: Door,
  registerId: string,
  opened: Opened,
): Promise<Result<Raised, BridgeError>> {
  const { register, head } = opened.replica;
  if (!isOldForm(register)) return ok({ opened, wasRaised: false });
  const { db, lease } = opened;
  if (db === null || lease === null) {
    return ok({ opened: { ...opened, replica: { register: raiseRegister(register), head } }, wasRaised: false });
  }
  const secured = await secure(door, registerId, lease, db, opened);
  if (!secured.ok) return secured;
  const last = await db.lines.get(head.seq);
  if (last === undefined) return err({ code: "chain-broken", seq: head.seq });
  const commit = raisingCommit(register, (JSON.parse(last.line) as Commit).header);
  const { replica } = await takeCommits(db, opened.replica, [commit]);
  // What lies before has another form, and cannot be taken back by undo.
  return ok({ opened: { ...opened, replica, twinHead: head, steps: [] }, wasRaised: true });
}

/** Brings the log to the point where the database stands, and makes a backup of the register in the form that it has. */
async function secure(
  door: Door,
  registerId: string,
  lease: string,
  db: RegisterDb,
  { replica, twinHead }: Opened,
): Promise<Result<unknown, BridgeError>> {
  const { register, head } = replica;
  if (twinHead.seq < head.seq) {
    const missing = await db.lines.where("seq").above(twinHead.seq).toArray();
    const lines = missing.map(({ line }) => line);
    const sent = await door("registers.append", { registerId, lease, after: twinHead, lines });
    if (!sent.ok) return sent;
  }
  const kept = await door("registers.snapshot", {
    registerId,
    lease,
    at: head,
    name: register.register.name ?? "",
    entityCount: [...entitiesOf(register)].length,
    schemaVersion: formVersion(register.register),
    bytes: new TextEncoder().encode(canonicalJson(registerToJson(register), "indented")),
  });
  return kept.ok ? door("backup.make", { registerId, reason: "before-migration" }) : kept;
}
