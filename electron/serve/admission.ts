import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { frameType } from "../../src/bridge/frame.ts";
import { jsonType } from "../../src/bridge/message.ts";

const cookieName = (host: string): string => `verantwoord-${host.split(":")[1] ?? ""}`;

/** A cookie of this port's own name: browsers keep one jar for all ports of 127.0.0.1. */
export const sessionCookie = ({ host }: { readonly host: string }, secret: string): string =>
  `${cookieName(host)}=${secret}; HttpOnly; SameSite=Strict; Path=/`;

/** Compares without telling by its time how much was right. */
export function isSameSecret(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The content type without its parameters. */
export const contentTypeOf = (request: IncomingMessage): string =>
  (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/**
 * The status to refuse a request with, before any of its body is read; null to go on.
 * - `Host` must be ours to the letter: under DNS rebinding a foreign name leads here.
 * - Calls are POSTs from our own page (`Origin` to the letter), of one of our two content types (no form can send those),
 *   with the cookie when `cookie` is asked for.
 */
export function refusalOf(
  request: IncomingMessage,
  place: { readonly host: string; readonly origin: string },
  isCall: boolean,
  cookie: string | null,
): number | null {
  const { headers, method } = request;
  if (headers.host !== place.host) return 421;
  if (!isCall) return method === "GET" || method === "HEAD" ? null : 405;
  if (method !== "POST") return 405;
  if (headers.origin !== place.origin) return 403;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return 403;
  const type = contentTypeOf(request);
  if (type !== jsonType && type !== frameType) return 415;
  if (cookie !== null && !hasCookie(headers.cookie, cookieName(place.host), cookie)) return 401;
  return null;
}

function hasCookie(header: string | undefined, name: string, secret: string): boolean {
  return (header ?? "").split(";").some((pair) => {
    const [key, ...value] = pair.trim().split("=");
    return key === name && isSameSecret(value.join("="), secret);
  });
}
