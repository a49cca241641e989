import type { IncomingMessage } from "node:http";
import { err, ok, type Result } from "../../src/result.ts";

/** The whole body, or `too-large` as soon as it is clear that it is: by what it declares, or by what comes in. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Result<Uint8Array, "too-large">> {
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return err("too-large");
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    sizeBytes += chunk.length;
    if (sizeBytes > limitBytes) return err("too-large");
    chunks.push(chunk);
  }
  return ok(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
}
