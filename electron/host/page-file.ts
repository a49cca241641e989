import { extname, join } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

export type PageFile = { readonly path: string; readonly contentType: string };

/** Letters, digits, `_`, `-` and single dots inside: what a build makes. No hidden file, no step up, no drive, no stream. */
const plainName = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/**
 * The file of the built page that a request's path names ("/" is index.html), or null when it can be none. The path is compared
 * as it stands, undecoded: our own addresses need no escapes, so what has one (`%2e%2e`) is not ours.
 */
export function findPageFile(pageFolder: string, pathname: string): PageFile | null {
  const names = (pathname === "/" ? "/index.html" : pathname).split("/").slice(1);
  if (!names.every((name) => plainName.test(name))) return null;
  const contentType = contentTypes[extname(names.at(-1) ?? "")];
  return contentType === undefined ? null : { path: join(pageFolder, ...names), contentType };
}
