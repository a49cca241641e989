import type { BridgeError } from "../../../src/bridge/bridge-error.ts";
import { err, type Result } from "../../../src/result.ts";

/** The system's short code of an error ("ENOSPC"), null when it is no error of the system's. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

export const isMissing = (error: unknown): boolean => systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR";

/** What a page is told of an error of the system's; null when it is none, hence a bug. */
export function systemErrorToBridgeError(error: unknown): BridgeError | null {
  const code = systemCode(error);
  if (code === null) return null;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return { code: "disk-full" };
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return { code: "read-only" };
    case "EBUSY":
      return { code: "file-busy" };
    case "ENOENT":
    case "ENOTDIR":
    case "ESTALE":
    case "ENODEV":
    case "ENXIO":
    case "EHOSTDOWN":
    case "ENETUNREACH":
      return { code: "folder-vanished" };
    case "EFBIG":
      return { code: "too-large", limitBytes: 4_294_967_295 };
    default:
      return { code: "io-failed", cause: code };
  }
}

/**
 * Runs `work` and makes a value of what the disk throws; a bug goes on up. The one place where exceptions of the file layer
 * end: everything below it may let them pass.
 */
export async function attempt<T>(work: () => Promise<Result<T, BridgeError>>): Promise<Result<T, BridgeError>> {
  try {
    return await work();
  } catch (error) {
    const known = systemErrorToBridgeError(error);
    if (known === null) throw error;
    return err(known);
  }
}
