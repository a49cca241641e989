import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. Synchronous on purpose: awaiting WebCrypto inside
 * an IndexedDB transaction ends that transaction.
 */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === "string" ? utf8ToBytes(data) : data));
}
