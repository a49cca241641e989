import { z } from "zod";

/** Which app last wrote into this profile. */
export const LastWriter = z.object({ appVersion: z.string().regex(/^\d+\.\d+\.\d+/), chromeMajor: z.int() }).readonly();
export type LastWriter = z.infer<typeof LastWriter>;

/** Below 0 when a is older than b; only the three numbers count ("1.2.3-beta" is 1.2.3). */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string): number[] => (version.split("-")[0] ?? "").split(".").map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/**
 * True when a newer app, or the same app on a newer Chromium, wrote last. An older one must not open its data: Chromium has emptied
 * IndexedDB on a downgrade (desktop-notes.md A0.7).
 */
export function isTooNew(last: LastWriter | null, now: LastWriter): boolean {
  if (last === null) return false;
  return compareVersions(last.appVersion, now.appVersion) > 0 || last.chromeMajor > now.chromeMajor;
}
