/** The page's one origin. It never changes: another origin is another, empty IndexedDB (desktop-notes.md A0.7). */
export const pageScheme = "app";
export const pageHost = "verantwoord";
export const pageAddress = `${pageScheme}://${pageHost}/`;

function parse(address: string | undefined): URL | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return new URL(address);
}

/** True for addresses of our own page. Parsed, never by substring; `origin` is "null" for our scheme in Node, so part by part. */
export function isOwnPage(address: string | undefined): boolean {
  const url = parse(address);
  if (url === null) return false;
  const { protocol, host, username, password } = url;
  return protocol === `${pageScheme}:` && host === pageHost && username === "" && password === "";
}

/** Own pages, `blob:` made by an own page, and `data:`; besides, in development, the developer tools. Nothing leaves the machine. */
export function isAllowedRequest(address: string, development: boolean): boolean {
  const url = parse(address);
  if (url === null) return false;
  switch (url.protocol) {
    case "data:":
      return true;
    case "blob:":
      return isOwnPage(url.pathname);
    case "devtools:":
      return development;
    default:
      return isOwnPage(address);
  }
}
