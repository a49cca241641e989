import "../../renderer/no-eval.ts";
import { loopbackDoor } from "../../renderer/bridge/loopback-door.ts";
import { beginHistory, createRegister } from "../../renderer/storage/create-register.ts";
import { openRegister } from "../../renderer/storage/open-register.ts";
import { useRegisterStore } from "../../renderer/store/register-store.ts";
import { type Session, startSession } from "../../renderer/store/session.ts";
import { bulkEdit } from "../../src/edits/bulk-edit.ts";
import { setField } from "../../src/edits/set-field.ts";
import { synthesizeRegister } from "../../src/example/synthetic-register.ts";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { fieldRef } from "../../src/model/field-ref.ts";
import type { ActivityId } from "../../src/model/ids.ts";

declare global {
  interface Window {
    bench: typeof bench;
  }
}

let session: Session | null = null;

/** Times in milliseconds, and the sizes of what was written, so that the yardstick writes as much. */
interface Saved {
  readonly ms: number;
  readonly rowLengths: ReadonlyArray<number>;
  readonly lineLength: number;
}

const bench = {
  /** Makes a register and opens it as the app does, without its screens. */
  async open(activities: number): Promise<void> {
    const door = await loopbackDoor();
    const register = synthesizeRegister({ activities, seed: "1" });
    const at = new Date().toISOString();
    const [id, gesture, salt] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const who = { salt, by: null, device: null };
    const first = beginHistory(register, { id, at, gesture, salt }, who, { code: "register-made", names: [] });
    const made = await createRegister(door, register, [first]);
    if (!made.ok) throw new Error(made.error.code);
    const registerId = register.register.id;
    const memory = { hasHeld: () => false, remember: () => {}, isDistrusted: () => false, trust: () => {} };
    const opened = await openRegister(door, registerId, "bench", memory);
    if (!opened.ok) throw new Error(opened.error.code);
    // Snapshots are made off the save path: here they never come.
    session = startSession(door, registerId, "bench", opened.value, {
      follow: () => {},
      snapshot: () => new Promise(() => {}),
    });
    await session.secure();
  },

  /** Commits the name of one activity, until both copies have it. */
  async edit(n: number): Promise<Saved> {
    const register = openRegisterNow();
    const ids = [...register.activities.keys()];
    const id = ids[n % ids.length] as ActivityId;
    const edit = setField(register, fieldRef("activity", id, "name"), `Naam ${n}`, new Date().toISOString());
    if (!edit.ok) throw new Error(edit.error.code);
    return timed([id], edit.value);
  },

  /** Commits the status of activities as one gesture, until both copies have it. */
  async bulk(count: number, n: number): Promise<Saved> {
    const register = openRegisterNow();
    const ids = [...register.activities.keys()].slice(0, count) as ActivityId[];
    const edit = bulkEdit(register, ids, { field: "status", value: n % 2 === 0 ? "concept" : "active" });
    if (!edit.ok) throw new Error(edit.error.code);
    return timed(ids, edit.value);
  },
};

async function timed(ids: ReadonlyArray<ActivityId>, edit: Parameters<Session["commit"]>[0]): Promise<Saved> {
  if (session === null) throw new Error("nothing is open");
  const begun = performance.now();
  const done = await session.commit(edit);
  await session.secure();
  const ms = performance.now() - begun;
  const saved = useRegisterStore.getState().open?.saved.kind;
  if (!done.ok || saved !== "secured") throw new Error(`not saved: ${saved}`);
  const register = openRegisterNow();
  const rowLengths = ids.map((id) => canonicalJson(register.activities.get(id) as unknown as Json).length);
  const last = await session.db?.lines.orderBy("seq").last();
  return { ms, rowLengths, lineLength: last?.line.length ?? 0 };
}

function openRegisterNow() {
  const { open } = useRegisterStore.getState();
  if (open === null) throw new Error("nothing is open");
  return open.register;
}

window.bench = bench;
