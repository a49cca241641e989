import { sha256Hex } from "../json/sha256.ts";

/**
 * An id that follows from a text (a UUID of version 8): where the same history must give the same bytes on each computer, and so no new
 * id may be made.
 */
export function derivedId(text: string): string {
  const hex = sha256Hex(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
