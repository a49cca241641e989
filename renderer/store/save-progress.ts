import type { TwinState } from "../storage/twin-link.ts";
import type { SaveState } from "./register-store.ts";

/** Everything that decides whether what somebody did is safe, kept in one place so that "bewaard" is never said too early. */
export interface SaveProgress {
  /** How many fields hold text that is no commit yet. */
  readonly typing: (fields: number) => void;
  /** A commit is on its way into the database; the function that is given back says that it is there, or was refused. */
  readonly writing: () => () => void;
  /** The database took nothing (with the reason), or takes commits again (null). */
  readonly failed: (reason: string | null) => void;
  readonly twin: (state: TwinState) => void;
}

export function followSaving(initial: TwinState, onState: (state: SaveState) => void): SaveProgress {
  let typing = 0;
  let writing = 0;
  let failure: string | null = null;
  let twin = initial;

  let told: SaveState | null = null;
  const tell = (): void => {
    const state = stateOf();
    if (told?.kind === "saving" && state.kind === "saving") return;
    told = state;
    onState(state);
  };
  const stateOf = (): SaveState => {
    if (failure !== null) return { kind: "not-saved", reason: failure };
    if (twin.kind === "held-up") return { kind: "not-secured", trouble: twin.trouble };
    if (typing > 0 || writing > 0 || twin.kind === "sending") return { kind: "saving" };
    return { kind: "secured", at: twin.at };
  };
  return {
    typing: (fields) => {
      if (fields === typing) return;
      typing = fields;
      tell();
    },
    writing: () => {
      writing += 1;
      tell();
      return () => {
        writing -= 1;
        tell();
      };
    },
    failed: (reason) => {
      if (failure === reason) return;
      failure = reason;
      tell();
    },
    twin: (state) => {
      twin = state;
      tell();
    },
  };
}
