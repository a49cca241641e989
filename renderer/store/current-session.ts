import { create } from "zustand";
import type { Edit, EditError } from "../../src/edits/edit.ts";
import { err, type Result } from "../../src/result.ts";
import { tell } from "./register-store.ts";
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
