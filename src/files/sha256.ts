/**
 * SHA-256 as 64 lower-case hexadecimal digits, by the platform's own crypto: for whole files, where hashing in JavaScript
 * would take seconds. What is hashed inside a database transaction uses the synchronous one of `src/json/sha256.ts`.
 */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  // The view may lie on a SharedArrayBuffer by its type; ours never do.
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
