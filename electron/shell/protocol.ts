import { readFile } from "node:fs/promises";
import { type Protocol, protocol } from "electron";
import { findPageFile } from "../host/page-file.ts";
import { pageHeaders } from "../host/page-policy.ts";
import { isOwnPage, pageScheme } from "./own-page.ts";

/** To be called before the app is ready. Without `secure` there is no `crypto.subtle`, without `standard` no IndexedDB. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const refuse = (status: number): Response => new Response(null, { status, headers: pageHeaders });

/** One answer from the built page's folder; every answer carries the policy, a worker's script and a refusal included. */
export async function answerPage(pageFolder: string, request: Pick<Request, "url" | "method">): Promise<Response> {
  if (request.method !== "GET") return refuse(405);
  if (!isOwnPage(request.url)) return refuse(404);
  const file = findPageFile(pageFolder, new URL(request.url).pathname);
  if (file === null) return refuse(404);
  const bytes = await readFile(file.path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (bytes === null) return refuse(404);
  return new Response(new Uint8Array(bytes), { headers: { ...pageHeaders, "content-type": file.contentType } });
}

/** Lets `app://verantwoord/` be the built page and nothing else. */
export function servePage(sessionProtocol: Protocol, pageFolder: string): void {
  sessionProtocol.handle(pageScheme, (request) => answerPage(pageFolder, request));
}
