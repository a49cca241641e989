import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { Door } from "../../src/bridge.ts";
import { genesisHash, type Head } from "../../src/history/commit.ts";
import { err, ok, type Result } from "../../src/result.ts";
import type { LineRow, RegisterDb } from "./register-db.ts";

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
  /**
   * To be called after each commit with its line (without any: what the database has beyond the twin); settles when the twin has
   * everything or a call failed.
   */
  readonly push: (lines?: ReadonlyArray<LineRow>) => Promise<TwinState>;
  /** The lease under which this page writes now. */
  readonly lease: () => string;
  /** Runs a call that needs the lease; where that is gone (after sleep, a host that was started anew), takes it again once. */
  readonly withLease: <T>(call: (lease: string) => Promise<Result<T, BridgeError>>) => Promise<Result<T, BridgeError>>;
  /** How many bytes of log were sent since the link began. */
  readonly sentBytes: () => number;
  readonly stop: () => void;
}

const retryDelaysMs = [500, 1000, 2000, 5000, 10_000, 30_000];
const linesPerCall = 200;
const lettersPerCall = 8_000_000;
const heartbeatMs = 60_000;

export function linkTwin(options: {
  readonly door: Door;
  readonly db: RegisterDb;
  readonly registerId: string;
  /** Who others see as the one that holds the register. */
  readonly writer: string;
  readonly lease: string;
  /** Where the twin stood when the register was opened. */
  readonly head: Head;
  readonly now: () => string;
  readonly onState: (state: TwinState) => void;
}): TwinLink {
  const { door, db, registerId, writer, now, onState } = options;
  let lease = options.lease;
  let head = options.head;
  let pending: ReadonlyArray<LineRow> = [];
  let isBehind = true;
  let sentBytes = 0;
  /** Apart from the promise: a call with nothing to send ends before the promise of it is there. */
  let isRunning = false;
  let running: Promise<TwinState> = Promise.resolve({ kind: "sending" });
  let stopped = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const withLease: TwinLink["withLease"] = async (call) => {
    const answer = await call(lease);
    if (answer.ok || answer.error.code !== "not-locked" || stopped) return answer;
    const lock = await door("registers.lock", { registerId, name: writer });
    if (!lock.ok) return lock;
    lease = lock.value.lease;
    return call(lease);
  };

  // The host forgets a page that it did not hear of for ten minutes; what a lost lease leads to shows at the next write.
  const heartbeat = setInterval(
    () => void withLease((held) => door("registers.heartbeat", { registerId, lease: held })),
    heartbeatMs,
  );

  const set = (next: TwinState): TwinState => {
    onState(next);
    return next;
  };

  const hold = (trouble: BridgeError): TwinState => {
    isRunning = false;
    const delay = retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)];
    failures += 1;
    if (!stopped) timer = setTimeout(() => void push(), delay);
    return set({ kind: "held-up", trouble });
  };

  /** What the database has beyond `head`: at the start, and where another window's commits lie between. */
  const readPending = async (): Promise<Result<null, BridgeError>> => {
    isBehind = false;
    try {
      const read = await db.lines.where("seq").above(head.seq).toArray();
      const last = read.at(-1)?.seq ?? head.seq;
      // What was pushed while the database was read need not be in what it gave.
      const later = pending.filter(({ seq }) => seq > last);
      isBehind ||= later[0] !== undefined && later[0].seq !== last + 1;
      pending = [...read, ...later];
      return ok(null);
    } catch {
      isBehind = true;
      // A database that failed since must not keep back what is known here.
      return pending[0]?.seq === head.seq + 1 ? ok(null) : err({ code: "io-failed", cause: "database" });
    }
  };

  /** The twin stands elsewhere than we thought: where that is a point of our own history, go on from there. */
  const moveTo = async (theirs: Head): Promise<boolean> => {
    const own = theirs.seq === 0 ? genesisHash : (await db.commits.get(theirs.seq).catch(() => undefined))?.hash;
    if (own !== theirs.hash || (theirs.seq === head.seq && theirs.hash === head.hash)) return false;
    head = theirs;
    isBehind = true;
    return true;
  };

  const send = async (): Promise<TwinState> => {
    for (;;) {
      if (isBehind) {
        const read = await readPending();
        if (!read.ok) return hold(read.error);
      }
      if (pending.length === 0) {
        // In the same breath as the look at `pending`: whoever pushes after this starts anew.
        isRunning = false;
        failures = 0;
        return set({ kind: "secured", at: now() });
      }
      const rows = firstOf(pending);
      const lines = rows.map(({ line }) => line);
      const after = head;
      const answer = await withLease((held) => door("registers.append", { registerId, lease: held, after, lines }));
      if (answer.ok) {
        head = answer.value.head;
        pending = pending.filter(({ seq }) => seq > head.seq);
        sentBytes += lines.reduce((sum, line) => sum + line.length, 0);
        failures = 0;
        continue;
      }
      if (answer.error.code === "seq-conflict" && (await moveTo(answer.error.head))) continue;
      return hold(answer.error);
    }
  };

  const push = (lines: ReadonlyArray<LineRow> = []): Promise<TwinState> => {
    for (const line of lines) {
      const last = pending.at(-1)?.seq ?? head.seq;
      if (line.seq === last + 1) pending = [...pending, line];
      else if (line.seq > last) isBehind = true;
    }
    clearTimeout(timer);
    if (isRunning) return running;
    if (failures === 0) set({ kind: "sending" });
    isRunning = true;
    running = send();
    return running;
  };

  return {
    push,
    lease: () => lease,
    withLease,
    sentBytes: () => sentBytes,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      clearInterval(heartbeat);
      void door("registers.unlock", { registerId, lease });
    },
  };
}

/** As many lines as go into one call: at least one. */
function firstOf(lines: ReadonlyArray<LineRow>): ReadonlyArray<LineRow> {
  let letters = 0;
  let count = 0;
  for (const { line } of lines.slice(0, linesPerCall)) {
    letters += line.length;
    if (count > 0 && letters > lettersPerCall) break;
    count += 1;
  }
  return lines.slice(0, count);
}
