import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import type { Head } from "../../src/history/commit.ts";
import type { RegisterDb } from "./register-db.ts";

/**
 * How far the twin is: everything is secured, lines are on their way, or they are held up (`trouble` says by what) and will be
 * sent again.
 */
export type TwinState =
  | { readonly kind: "secured"; readonly at: string | null }
  | { readonly kind: "sending" }
  | { readonly kind: "held-up"; readonly trouble: BridgeError };

/** Sends every commit that the twin lacks, in order, one call at a time, until it has them all. */
export interface TwinLink {
  /** To be called after each commit; settles when the twin has everything or a call failed. */
  readonly push: () => Promise<TwinState>;
  readonly state: () => TwinState;
  /** The lease under which this page writes now. */
  readonly lease: () => string;
  readonly stop: () => void;
}

const retryDelaysMs = [500, 1000, 2000, 5000, 10_000, 30_000];
const linesPerCall = 200;
const heartbeatMs = 60_000;

export function linkTwin(options: {
  readonly door: Door;
  readonly db: RegisterDb;
  readonly registerId: string;
  readonly lease: string;
  readonly head: Head;
  readonly now: () => string;
  readonly onState: (state: TwinState) => void;
}): TwinLink {
  const { door, db, registerId, now, onState } = options;
  let lease = options.lease;
  let head = options.head;
  let state: TwinState = { kind: "secured", at: null };
  let running: Promise<TwinState> | null = null;
  let again = false;
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const heartbeat = setInterval(() => void door("registers.heartbeat", { registerId, lease }), heartbeatMs);

  const set = (next: TwinState): TwinState => {
    state = next;
    onState(next);
    return next;
  };

  const send = async (): Promise<TwinState> => {
    for (;;) {
      again = false;
      const rows = await db.lines.where("seq").above(head.seq).limit(linesPerCall).toArray();
      if (rows.length === 0) {
        if (again) continue;
        return set({ kind: "secured", at: now() });
      }
      const lines = rows.map((row) => row.line);
      const answer = await door("registers.append", { registerId, lease, after: head, lines });
      if (answer.ok) {
        head = answer.value.head;
        failures = 0;
        continue;
      }
      // After sleep, or when the host was started anew, the lease is gone: take it again, once per push.
      if (answer.error.code === "not-locked" && failures === 0) {
        failures += 1;
        const lock = await door("registers.lock", { registerId, name: "" });
        if (lock.ok) {
          lease = lock.value.lease;
          continue;
        }
        return hold(lock.error);
      }
      return hold(answer.error);
    }
  };

  const hold = (trouble: BridgeError): TwinState => {
    const delay = retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)] ?? 30_000;
    failures += 1;
    if (!stopped) timer = setTimeout(() => void push(), delay);
    return set({ kind: "held-up", trouble });
  };

  const push = (): Promise<TwinState> => {
    clearTimeout(timer);
    if (running !== null) {
      again = true;
      return running;
    }
    if (state.kind === "secured") set({ kind: "sending" });
    running = send().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    push,
    state: () => state,
    lease: () => lease,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      clearInterval(heartbeat);
      void door("registers.unlock", { registerId, lease });
    },
  };
}
