import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { type Answer, type Door, isVerb, type Request, type Verb, verbs } from "../../src/bridge.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { Backups } from "./backup/backups.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { sweepTemporaries } from "./disk/atomic-write.ts";
import { attempt, systemErrorToBridgeError } from "./disk/attempt.ts";
import { type Handlers, makeHandlers } from "./handlers.ts";
import { HostLog } from "./host-log.ts";
import type { HostOptions } from "./host-options.ts";
import { Profile } from "./profile/profile.ts";
import { Registers } from "./registers.ts";
import { UserFiles } from "./user-file/user-files.ts";

/** One host: what touches the disk, behind one typed door. */
export type Host = {
  /** Answers a request that has been parsed already. Never rejects. */
  readonly door: Door;
  /** Answers what came in from outside, whatever it is. Never rejects. */
  readonly answer: (verb: string, raw: unknown) => Promise<Answer<Verb>>;
  /** Writes to the log, for the shell and the server themselves: codes and numbers only. */
  readonly log: (
    level: "info" | "warning" | "error",
    code: string,
    facts?: Readonly<Record<string, string | number>>,
  ) => void;
  /** A file that another program asks to open: the page hears of it by `file.handedOver`. The path is the system's, never the page's. */
  readonly handOver: (path: string) => void;
  /** Renews the locks of pages that are there, ends those of pages that are gone. The host does so by itself every 15 s. */
  readonly keepLocks: () => Promise<void>;
  /** Lets go of every lock and waits for what is under way. */
  readonly close: () => Promise<void>;
};

const keepLocksEveryMs = 15_000;

/** Opens the data folder. Errors `newer-version` (start nothing, touch nothing), `read-only`, `disk-full` and the disk's others. */
export async function openHost(options: HostOptions): Promise<Result<Host, BridgeError>> {
  const { disk, places, versions } = options;
  const prepared = await attempt(() => prepareDataFolder(disk, places.data, versions.app));
  if (!prepared.ok) {
    // A full or read-only disk still lets registers be looked at, and the page says why it cannot write.
    const canBeRead = prepared.error.code === "disk-full" || prepared.error.code === "read-only";
    if (!canBeRead || !(await attempt(async () => ok(await disk.files.list(places.data)))).ok) return prepared;
  }
  const registers = new Registers(disk, places.data, versions);
  const log = new HostLog(disk, places.data);
  const backups = new Backups(disk, registers, versions, places.data, places.backups);
  const { secondBackups } = options;
  if (secondBackups !== undefined) {
    const set = await attempt(() => backups.setSecondFolder(secondBackups));
    if (!set.ok) return set;
  }
  const userFiles = new UserFiles(disk, options.form.dialogs, places.data);
  const handlers = makeHandlers({
    ...options,
    registers,
    log,
    backups,
    userFiles,
    profile: new Profile(disk, places.data, places.profile),
  });
  const write: Host["log"] = (level, code, facts) => {
    log.write("host", [{ level, code, facts: { ...facts } }]).catch(() => undefined); // a bug in a log entry ends nothing
  };
  const tidied = await attempt(async () => {
    await sweepTemporaries(disk, places.data);
    await registers.finishRestores();
    return ok(null);
  });
  if (!tidied.ok) write("warning", "start-not-tidied", { code: tidied.error.code });

  const door = makeDoor(handlers, write);
  const timer = setInterval(() => {
    registers.keepLocks().catch((error: unknown) => {
      write("warning", "locks-not-kept", { code: systemErrorToBridgeError(error)?.code ?? "internal" });
    });
  }, keepLocksEveryMs);
  timer.unref();
  return ok({
    door,
    answer: (verb, raw) => answerOutside(door, verb, raw),
    log: write,
    handOver: (path) => userFiles.handOver(path),
    keepLocks: () => registers.keepLocks(),
    close: async () => {
      clearInterval(timer);
      await registers.close();
    },
  });
}

function makeDoor(handlers: Handlers, write: Host["log"]): Door {
  return async <V extends Verb>(verb: V, request: Request<V>): Promise<Answer<V>> => {
    try {
      const answer = await attempt(() => handlers[verb](request));
      if (!answer.ok) write("warning", "call-refused", { verb, code: answer.error.code });
      return answer;
    } catch (error) {
      // A bug: the page gets a code, the log where it happened, neither of them the message, which may hold names.
      write("error", "call-failed", { verb, where: placeOf(error) });
      return err({ code: "internal" });
    }
  };
}

async function answerOutside(door: Door, verb: string, raw: unknown): Promise<Answer<Verb>> {
  if (!isVerb(verb)) return err({ code: "bad-request", path: "" });
  const parsed = verbs[verb].request.safeParse(raw);
  if (parsed.success) return door(verb, parsed.data as Request<Verb>); // parsed by this very verb's schema
  return err({ code: "bad-request", path: parsed.error.issues[0]?.path.map(String).join("/") ?? "" });
}

/** File and line of the first frame of a stack, in the characters that a log takes. */
function placeOf(error: unknown): string {
  const frame = error instanceof Error ? /([\w.-]+\.[jt]s:\d+)/.exec(error.stack ?? "")?.[1] : undefined;
  return (frame ?? "unknown").slice(0, 80);
}
