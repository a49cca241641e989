import type { Session, WebContents } from "electron";
import { isAllowedRequest, isOwnPage } from "./own-page.ts";

/**
 * The only permissions that are ever given, and to our own page only: to keep its storage (asking is harmless, refusing could let
 * Chromium evict it) and to put text on the clipboard. Reading the clipboard, camera, location and all else: never.
 */
const harmless: ReadonlySet<string> = new Set(["persistent-storage", "clipboard-sanitized-write"]);

export const mayHave = (permission: string, requestedBy: string | undefined): boolean =>
  harmless.has(permission) && isOwnPage(requestedBy);

/** No request leaves the machine, no permission or device is given, nothing is downloaded. */
export function refuseInSession(session: Session, development: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(details.isMainFrame && mayHave(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, development) }),
  );
  session.on("will-download", (event) => event.preventDefault());
}

/** The page stays where it is: no other page, no second window, no embedded one, no direct connection to others. */
export function refuseInContents(contents: WebContents): void {
  const unlessReload = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", unlessReload);
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
