import { sha256Hex } from "../json/sha256.ts";
import type { NewId } from "../model/ids.ts";

/**
 * Ids that are the same on every run: UUIDv4 in form, drawn from SHA-256 over the seed and a counter. For registers that come
 * with the program and for tests; a real register gets random ones.
 */
export function seededIds(seed: string): NewId {
  let drawn = 0;
  return () => {
    drawn += 1;
    const hex = sha256Hex(`${seed} ${drawn}`);
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
