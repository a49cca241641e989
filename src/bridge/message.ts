import { err, ok, type Result } from "../result.ts";
import { frameParts, frameType, splitFrame } from "./frame.ts";

/** Text to UTF-8 and back: `TextEncoder` and `TextDecoder` of the page or of Node. */
export type TextCodec = {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
};

export const jsonType = "application/json";

/** A message ready for the wire: its parts go one after the other. */
export type PackedMessage = { readonly type: string; readonly parts: ReadonlyArray<Uint8Array> };

/**
 * A request (`{..., bytes}`) or an answer (`{ok, value: {..., bytes}}`) for the loopback: as a frame when it carries bytes,
 * else as JSON.
 */
export function packMessage(message: unknown, codec: TextCodec): PackedMessage {
  const { rest, bytes } = takeBytes(message);
  const header = codec.encode(JSON.stringify(rest));
  return bytes === null ? { type: jsonType, parts: [header] } : { type: frameType, parts: frameParts(header, bytes) };
}

/** Back again; `type` is the content type without parameters. Error `not-a-message` for anything else. */
export function unpackMessage(type: string, body: Uint8Array, codec: TextCodec): Result<unknown, "not-a-message"> {
  if (type === jsonType) return parse(body, codec);
  if (type !== frameType) return err("not-a-message");
  const frame = splitFrame(body);
  if (!frame.ok) return err("not-a-message");
  const header = parse(frame.value.header, codec);
  return header.ok ? putBytes(header.value, frame.value.bytes) : header;
}

function takeBytes(message: unknown): { readonly rest: unknown; readonly bytes: Uint8Array | null } {
  if (typeof message !== "object" || message === null) return { rest: message, bytes: null };
  if ("bytes" in message && message.bytes instanceof Uint8Array) {
    const { bytes, ...rest } = message;
    return { rest, bytes: message.bytes };
  }
  if (!("value" in message)) return { rest: message, bytes: null };
  const value = takeBytes(message.value);
  return { rest: { ...message, value: value.rest }, bytes: value.bytes };
}

function putBytes(header: unknown, bytes: Uint8Array): Result<unknown, "not-a-message"> {
  if (typeof header !== "object" || header === null) return err("not-a-message");
  if (!("ok" in header)) return ok({ ...header, bytes });
  const value = "value" in header && typeof header.value === "object" ? header.value : {};
  return ok({ ...header, value: { ...value, bytes } });
}

function parse(text: Uint8Array, codec: TextCodec): Result<unknown, "not-a-message"> {
  try {
    return ok(JSON.parse(codec.decode(text)));
  } catch {
    return err("not-a-message");
  }
}
