import { create } from "zustand";
import type { Edit, EditError } from "../../src/edits/edit.ts";
import type { Register } from "../../src/model/register.ts";
import { err, type Result } from "../../src/result.ts";
import { tell, useRegisterStore } from "./register-store.ts";
import type { CommitTrouble, Session } from "./session.ts";

const useSessionStore = create<{ readonly session: Session | null }>(() => ({ session: null }));

export const setSession = (session: Session | null): void => useSessionStore.setState({ session });

/** The session of the open register; throws when none is open, so only for what shows while one is. */
export function currentSession(): Session {
  const { session } = useSessionStore.getState();
  if (session === null) throw new Error("no register is open");
  return session;
}

/** The session of the open register, or null. */
export const openSession = (): Session | null => useSessionStore.getState().session;

/**
 * Commits an edit that was just made: the one way in which a screen changes the register. An edit that changes nothing is
 * fine; one that cannot be made is told in the status bar.
 */
export async function commitEdit(
  edit: Result<Edit, EditError>,
  gesture?: string,
): Promise<Result<null, CommitTrouble | EditError["code"]>> {
  if (!edit.ok) {
    if (edit.error.code !== "nothing-changed") tell(edit.error.code);
    return err(edit.error.code);
  }
  return currentSession().commit(edit.value, gesture);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes an edit on the register as it is once the edits before it are in, and commits it. Two quick acts on one list then add
 * to each other; made at once, the second would start from what the first is just changing, and be a conflict.
 */
export function commitOn(
  make: (register: Register) => Result<Edit, EditError>,
  gesture?: string,
): Promise<Result<null, CommitTrouble | EditError["code"]>> {
  const next = turn.then(() => {
    const { open } = useRegisterStore.getState();
    return open === null ? err<CommitTrouble>("read-only") : commitEdit(make(open.register), gesture);
  });
  turn = next.catch(() => undefined);
  return next;
}
