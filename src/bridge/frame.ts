import { err, ok, type Result } from "../result.ts";

/**
 * How a message with bytes travels over the loopback: four bytes with the length of the header (big-endian), the header
 * (JSON in UTF-8, the message without its `bytes`), the bytes as they are. Thirty megabytes stay thirty megabytes.
 * A message without bytes goes as plain JSON.
 */
export const frameType = "application/x-verantwoord-frame";

/** A frame in parts to be written one after the other, so that large bytes are not copied to be joined. */
export function frameParts(header: Uint8Array, bytes: Uint8Array): ReadonlyArray<Uint8Array> {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length);
  return [length, header, bytes];
}

/** The two parts of a frame, as views on it; error `not-a-frame` when it is shorter than it says. */
export function splitFrame(
  frame: Uint8Array,
): Result<{ readonly header: Uint8Array; readonly bytes: Uint8Array }, "not-a-frame"> {
  if (frame.length < 4) return err("not-a-frame");
  const headerLength = new DataView(frame.buffer, frame.byteOffset, frame.byteLength).getUint32(0);
  if (headerLength > frame.length - 4) return err("not-a-frame");
  return ok({ header: frame.subarray(4, 4 + headerLength), bytes: frame.subarray(4 + headerLength) });
}
