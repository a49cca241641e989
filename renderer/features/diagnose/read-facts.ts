import type { HostInfo, StartCheck, TwinHead } from "../../../src/bridge/shapes.ts";
import { hashDigests, registerHash } from "../../../src/history/register-hash.ts";
import { currentSession } from "../../store/current-session.ts";
import { useRegisterStore } from "../../store/register-store.ts";

/** What was asked of the host and the browser; null where there was no answer. */
export interface Facts {
  readonly info: HostInfo | null;
  readonly check: StartCheck | null;
  readonly twin: TwinHead | null;
  readonly logLines: ReadonlyArray<string>;
  readonly registerHash: string;
  readonly isPersistent: boolean | null;
  readonly usedBytes: number | null;
  readonly browser: string;
}

const logLinesShown = 200;

/** Asks everything that the diagnosis shows. */
export async function readFacts(): Promise<Facts> {
  const { door, registerId } = currentSession();
  const [info, check, twin, log, hash, isPersistent, estimate] = await Promise.all([
    door("host.info", {}),
    door("profile.startCheck", {}),
    door("registers.head", { registerId }),
    door("log.read", { maxLines: logLinesShown }),
    presentHash(),
    navigator.storage?.persisted?.() ?? null,
    navigator.storage?.estimate?.() ?? null,
  ]);
  return {
    info: info.ok ? info.value : null,
    check: check.ok ? check.value : null,
    twin: twin.ok ? twin.value : null,
    logLines: log.ok ? log.value.lines : [],
    registerHash: hash,
    isPersistent,
    usedBytes: estimate?.usage ?? null,
    browser: navigator.userAgent,
  };
}

/** The hash of the register, from the digests that lie beside its rows; counted anew where there is no database. */
async function presentHash(): Promise<string> {
  const { db } = currentSession();
  if (db !== null) return hashDigests(await db.rows.toArray());
  const { open } = useRegisterStore.getState();
  return open === null ? "" : registerHash(open.register);
}
