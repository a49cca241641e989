import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { err, ok, type Result } from "../../src/result.ts";
import type { Host } from "../host/host.ts";
import { pageHeaders } from "../host/page-policy.ts";
import { isSameSecret, refusalOf, sessionCookie } from "./admission.ts";
import { answerPage } from "./answer-page.ts";
import { answerVerb } from "./answer-verb.ts";
import { readBody } from "./read-body.ts";
import { refuse } from "./refuse.ts";

export type LoopbackOptions = {
  readonly host: Pick<Host, "answer" | "log">;
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** 0 = any free one (tests): every port is an origin of its own, with its own IndexedDB. */
  readonly port: number;
};

export type Loopback = {
  readonly port: number;
  /** What the user opens; the token stands in the fragment, which a browser sends to nobody. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

export type LoopbackError = { readonly code: "port-in-use" | "port-refused"; readonly port: number };

/**
 * Serves the page and the bridge on 127.0.0.1 and nowhere else. Whoever opened the printed address gets a cookie for the
 * token in its fragment; a web page elsewhere has neither, and its `Origin` or (under a name it had pointed here) `Host`
 * gives it away. No answer carries a CORS header.
 */
export async function startLoopback(options: LoopbackOptions): Promise<Result<Loopback, LoopbackError>> {
  const secrets = { token: randomBytes(32).toString("hex"), cookie: randomBytes(32).toString("hex") };
  // Kept alive for long: a save after a pause must not meet a connection that is just being closed.
  const server = createServer({ requestTimeout: 120_000, keepAliveTimeout: 600_000 });
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  const port = listening.value;
  const place = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  server.on("request", (request, response) => {
    answer(options, place, secrets, request, response).catch((error: unknown) => {
      // The caller went away in the middle, or there is a bug: either way there is no one to tell but the log.
      if (!request.destroyed)
        options.host.log("error", "request-failed", { kind: error instanceof Error ? error.name : "" });
      response.destroy();
    });
  });
  return ok({ port, address: `${place.origin}/#token=${secrets.token}`, close: () => close(server) });
}

type Place = { readonly host: string; readonly origin: string };
type Secrets = { readonly token: string; readonly cookie: string };

const sessionPath = "/session";
const bridgePath = "/bridge/";

async function answer(
  { host, pageFolder }: LoopbackOptions,
  place: Place,
  secrets: Secrets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const path = request.url ?? "/";
  const isCall = path === sessionPath || path.startsWith(bridgePath);
  const refusal = refusalOf(request, place, isCall, path === sessionPath ? null : secrets.cookie);
  if (refusal !== null) {
    host.log("warning", "request-refused", { status: refusal });
    return refuse(response, refusal);
  }
  if (path === sessionPath) return openSession(place, secrets, request, response);
  if (isCall) return answerVerb(host, path.slice(bridgePath.length), request, response);
  return answerPage(pageFolder, request, response);
}

/** The token of the fragment for a cookie that scripts cannot read and other sites' requests do not carry. */
async function openSession(
  place: Place,
  secrets: Secrets,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, 1000);
  if (!body.ok) return refuse(response, 413);
  if (!isSameSecret(Buffer.from(body.value).toString("utf8"), JSON.stringify({ token: secrets.token }))) {
    return refuse(response, 401);
  }
  response.setHeader("set-cookie", sessionCookie(place, secrets.cookie));
  response.setHeader("cache-control", "no-store");
  response.writeHead(204).end();
}

function listen(server: Server, port: number): Promise<Result<number, LoopbackError>> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve(err({ code: error.code === "EADDRINUSE" ? "port-in-use" : "port-refused", port }));
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      resolve(ok((server.address() as AddressInfo).port)); // listening on TCP: an AddressInfo, not a pipe's name
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
