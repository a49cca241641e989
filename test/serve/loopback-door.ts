import { packMessage, type TextCodec, unpackMessage } from "../../src/bridge/message.ts";
import type { Door } from "../../src/bridge.ts";

const codec: TextCodec = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder().decode(bytes),
};

export type LoopbackClient = {
  readonly door: Door;
  readonly raw: (verb: string, request: unknown) => Promise<unknown>;
  readonly origin: string;
  readonly cookie: string;
};

/** What the page does: exchanges the token of its address for the cookie, then calls verbs. A browser adds the headers itself. */
export async function enterLoopback(address: string): Promise<LoopbackClient> {
  const { origin, hash } = new URL(address);
  const session = await fetch(`${origin}/session`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ token: hash.replace("#token=", "") }),
  });
  const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
  const raw = async (verb: string, request: unknown): Promise<unknown> => {
    const { type, parts } = packMessage(request, codec);
    const response = await fetch(`${origin}/bridge/${verb}`, {
      method: "POST",
      headers: { origin, cookie, "content-type": type },
      body: Buffer.concat(parts),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const message = unpackMessage(response.headers.get("content-type") ?? "", bytes, codec);
    if (!message.ok) throw new Error(`status ${response.status}`);
    return message.value;
  };
  return { raw, door: (verb, request) => raw(verb, request) as never, origin, cookie };
}
