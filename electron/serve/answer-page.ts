import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isMissing, systemCode } from "../host/disk/attempt.ts";
import { findPageFile } from "../host/page-file.ts";

/** Answers with a file of the built page, which holds no data and needs no cookie. */
export async function answerPage(
  pageFolder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = (request.url ?? "/").split("?")[0] ?? "/";
  const file = findPageFile(pageFolder, pathname);
  const bytes = file === null ? null : await readIfThere(file.path);
  if (file === null || bytes === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": file.contentType,
    "content-length": bytes.length,
    // A new build under the same address must be seen at once; on the loopback nothing is gained by a cache.
    "cache-control": "no-cache",
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error) || systemCode(error) === "EISDIR") return null;
    throw error;
  }
}
