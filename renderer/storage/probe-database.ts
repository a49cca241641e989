import { databaseName, databaseVersion } from "./register-db.ts";

/**
 * What a first look at a database tells, before anything is opened for real. `lost` is Chromium's own word that it threw a
 * damaged store away; it says so once, and often not at all. `silent`: no answer came, which says nothing about the data.
 */
export type Probe =
  | { readonly kind: "absent" }
  | { readonly kind: "lost"; readonly message: string }
  | { readonly kind: "present" }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "unreadable"; readonly message: string }
  | { readonly kind: "silent" };

/** Dexie stores its version times ten. */
const dexieFactor = 10;

const patienceMs = 30_000;

/** Looks at a register's database without making or upgrading it. Never retries: on a full disk a retry is what wipes it. */
export function probeDatabase(registerId: string): Promise<Probe> {
  return new Promise((resolve) => {
    let probe: Probe | null = null;
    const timer = setTimeout(() => resolve({ kind: "silent" }), patienceMs);
    const settle = (result: Probe): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const request = indexedDB.open(databaseName(registerId));
    request.onupgradeneeded = (event) => {
      const { dataLoss, dataLossMessage } = event as IDBVersionChangeEvent & LossReport;
      probe = dataLoss === "total" ? { kind: "lost", message: dataLossMessage ?? "" } : { kind: "absent" };
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const version = request.result.version / dexieFactor;
      request.result.close();
      settle(version > databaseVersion ? { kind: "newer", version } : { kind: "present" });
    };
    request.onerror = (event) => {
      event.preventDefault();
      settle(probe ?? { kind: "unreadable", message: request.error?.message ?? "" });
    };
  });
}

/** Chromium only. */
interface LossReport {
  readonly dataLoss?: "none" | "total";
  readonly dataLossMessage?: string;
}
