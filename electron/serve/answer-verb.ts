import type { IncomingMessage, ServerResponse } from "node:http";
import { packMessage, type TextCodec, unpackMessage } from "../../src/bridge/message.ts";
import { isVerb, largestMessageBytes, type Verb } from "../../src/bridge.ts";
import type { Host } from "../host/host.ts";
import { contentTypeOf } from "./admission.ts";
import { readBody } from "./read-body.ts";
import { refuse } from "./refuse.ts";

/** Calls that carry files, and the one that may carry an import of thousands of activities; all others are small. */
const largeCalls: Partial<Record<Verb, number>> = {
  "registers.snapshot": largestMessageBytes,
  "registers.append": largestMessageBytes,
  "attachment.put": largestMessageBytes,
  "file.save": largestMessageBytes,
};
const smallCallBytes = 1_000_000;

const codec: TextCodec = {
  encode: (text) => Buffer.from(text),
  decode: (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes),
};

/** Answers one call of the bridge that has been admitted. */
export async function answerVerb(
  host: Pick<Host, "answer">,
  verb: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isVerb(verb)) return refuse(response, 404);
  const body = await readBody(request, largeCalls[verb] ?? smallCallBytes);
  if (!body.ok) return refuse(response, 413);
  const message = unpackMessage(contentTypeOf(request), body.value, codec);
  if (!message.ok) return refuse(response, 400);
  const answer = await host.answer(verb, message.value);
  // The one thing that a served host cannot do by itself: the browser clears this origin's storage on this header.
  if (verb === "profile.clear" && answer.ok) response.setHeader("clear-site-data", '"storage"');
  const packed = packMessage(answer, codec);
  response.writeHead(200, {
    "content-type": packed.type,
    "content-length": packed.parts.reduce((sum, part) => sum + part.length, 0),
    "cache-control": "no-store",
  });
  for (const part of packed.parts) response.write(part);
  response.end();
}
