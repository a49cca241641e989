import { constants, deflateRawSync } from "node:zlib";

/** A deflate stream of `gigabytes` × 1 GiB of zeros, made of one repeated block so that making it takes no time (about 1 MB per GiB). */
export function zerosDeflated(gigabytes: number): Uint8Array {
  const blockBytes = 64 * 1024 * 1024;
  const block = deflateRawSync(Buffer.alloc(blockBytes), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Math.round((gigabytes * 1024 * 1024 * 1024) / blockBytes);
  return new Uint8Array(
    Buffer.concat([...Array.from({ length: blocks }, () => block), deflateRawSync(Buffer.alloc(0))]),
  );
}
