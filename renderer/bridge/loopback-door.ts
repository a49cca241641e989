import { packMessage, type TextCodec, unpackMessage } from "../../src/bridge/message.ts";
import { type Answer, type Door, parseAnswer, type Verb } from "../../src/bridge.ts";
import { err } from "../../src/result.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const codec: TextCodec = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) };

/**
 * The door of the served form: calls over HTTP to the host on this computer. The token in the address is exchanged for a cookie
 * and taken out of sight at once.
 */
export async function loopbackDoor(): Promise<Door> {
  const token = /[#&]token=([0-9a-f]+)/.exec(window.location.hash)?.[1];
  if (token !== undefined) {
    history.replaceState(null, "", window.location.pathname);
    await post("/session", "application/json", JSON.stringify({ token })).catch(() => null);
  }
  return async <V extends Verb>(verb: V, request: Parameters<Door>[1]): Promise<Answer<V>> => {
    const { type, parts } = packMessage(request, codec);
    const [only, ...more] = parts as BodyPart[];
    // Bytes go as a blob: given an array of forty megabytes, `fetch` holds up the page for a quarter of a second.
    const body = only !== undefined && more.length === 0 ? only : new Blob(parts as BodyPart[]);
    const response = await post(`/bridge/${verb}`, type, body).catch(() => null);
    if (response === null) return err({ code: "unreachable" });
    if (response.status === 401) return err({ code: "not-admitted" });
    if (response.status === 413)
      return err({ code: "too-large", limitBytes: parts.reduce((sum, part) => sum + part.length, 0) });
    if (!response.ok) return err({ code: "internal" });
    const bytes = await response.arrayBuffer().catch(() => null);
    if (bytes === null) return err({ code: "unreachable" });
    const answerType = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const message = unpackMessage(answerType, new Uint8Array(bytes), codec);
    return message.ok ? parseAnswer(verb, message.value) : err({ code: "internal" });
  };
}

/** No part lies in shared memory. */
type BodyPart = Uint8Array<ArrayBuffer>;

const post = (path: string, type: string, body: BodyInit): Promise<Response> =>
  fetch(path, { method: "POST", headers: { "content-type": type }, body });
