import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import { err, type Result } from "../../src/result.ts";
import type { TwinLink } from "../storage/twin-link.ts";
import { useRegisterStore } from "./register-store.ts";

/** What the worker that has its own replica offers to the session. */
export interface Replicator {
  /** Told after every commit. */
  readonly follow: () => void;
  readonly snapshot: () => Promise<{
    readonly seq: number;
    readonly hash: string;
    readonly entityCount: number;
    readonly bytes: Uint8Array;
  }>;
}

/** Snapshots of the register beside its log, made off the save path: over 4 MB of log, when idle and on closing. */
export interface SnapshotKeeper {
  readonly make: () => Promise<Result<unknown, BridgeError>>;
  /** Makes one soon when the log has grown enough. */
  readonly whenIdle: () => void;
  /** Makes the one that is due and stops. */
  readonly close: () => Promise<void>;
}

const largeLogBytes = 4_000_000;
const idleWithinMs = 10_000;

export function snapshotKeeper(
  door: Door,
  registerId: string,
  link: TwinLink,
  replicator: Replicator,
  bytesAtStart: number,
): SnapshotKeeper {
  let countedFrom = -bytesAtStart;
  let making: Promise<Result<unknown, BridgeError>> | null = null;
  let waiting: number | null = null;

  const isDue = (): boolean => link.sentBytes() - countedFrom > largeLogBytes;

  const makeOne = async (): Promise<Result<unknown, BridgeError>> => {
    const sent = link.sentBytes();
    const { open } = useRegisterStore.getState();
    if (open?.registerId !== registerId) return err({ code: "cancelled" });
    const name = open.register.register.name ?? "";
    const { seq, hash, entityCount, bytes } = await replicator.snapshot();
    const kept = await link.withLease((lease) =>
      door("registers.snapshot", { registerId, lease, at: { seq, hash }, name, entityCount, bytes }),
    );
    if (kept.ok) countedFrom = sent;
    return kept;
  };
  const make = (): Promise<Result<unknown, BridgeError>> => {
    making ??= makeOne().finally(() => {
      making = null;
    });
    return making;
  };
  return {
    make,
    whenIdle: () => {
      if (waiting !== null || !isDue()) return;
      waiting = requestIdleCallback(
        () => {
          waiting = null;
          void make();
        },
        { timeout: idleWithinMs },
      );
    },
    close: async () => {
      if (waiting !== null) cancelIdleCallback(waiting);
      if (isDue()) await make();
    },
  };
}
