import { describe, expect, it, vi } from "vitest";
import { refuseInContents, refuseInSession } from "../../electron/shell/refusals.ts";
import { FakeContents, FakeSession } from "./fake-electron.ts";

const page = "app://verantwoord/index.html";

function refusingSession(development = false): FakeSession {
  const session = new FakeSession();
  refuseInSession(session as never, development);
  return session;
}
const handler = (session: FakeSession, name: string) => session.handlers.get(name) as (...args: unknown[]) => unknown;

describe("permissions", () => {
  const ask = (permission: string, requestingUrl: string, isMainFrame = true): unknown => {
    const answer = vi.fn();
    handler(refusingSession(), "permission-request")(null, permission, answer, { requestingUrl, isMainFrame });
    return answer.mock.calls[0]?.[0];
  };

  it.each([
    "media",
    "geolocation",
    "notifications",
    "clipboard-read",
    "fileSystem",
    "openExternal",
    "midi",
    "hid",
    "unknown",
  ])("%s is never given, not to our own page either", (permission) => {
    expect(ask(permission, page)).toBe(false);
    expect(handler(refusingSession(), "permission-check")(null, permission, page)).toBe(false);
  });

  it("keeping storage and copying text are given to our own main frame only", () => {
    for (const permission of ["persistent-storage", "clipboard-sanitized-write"]) {
      expect(ask(permission, page)).toBe(true);
      expect(ask(permission, page, false)).toBe(false);
      expect(ask(permission, "https://example.org/")).toBe(false);
    }
  });

  it("no device and no screen is given", () => {
    const session = refusingSession();
    expect(handler(session, "device")({})).toBe(false);
    const answer = vi.fn();
    handler(session, "display-media")({}, answer);
    expect(answer).toHaveBeenCalledWith({});
  });
});

describe("requests and downloads", () => {
  const cancelled = (url: string, development = false): unknown => {
    const answer = vi.fn();
    refusingSession(development).beforeRequest?.({ url }, answer);
    return answer.mock.calls[0]?.[0];
  };

  it("cancels every request that leaves the app", () => {
    expect(cancelled("https://example.org/")).toEqual({ cancel: true });
    expect(cancelled("http://127.0.0.1/", true)).toEqual({ cancel: true });
    expect(cancelled("app://verantwoord/assets/a.js")).toEqual({ cancel: false });
  });

  it("refuses downloads, and fetches no dictionary for spelling", () => {
    const session = refusingSession();
    const event = { preventDefault: vi.fn() };
    session.emit("will-download", event);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(session.spellChecker).toBe(false);
  });
});

describe("leaving the page", () => {
  const contents = new FakeContents();
  refuseInContents(contents as never);
  const prevented = (name: string, details: object): boolean => {
    const event = { preventDefault: vi.fn(), ...details };
    contents.emit(name, event);
    return event.preventDefault.mock.calls.length > 0;
  };

  it("navigation elsewhere is refused, loading our own page again is not", () => {
    expect(prevented("will-navigate", { url: "https://example.org/" })).toBe(true);
    expect(prevented("will-navigate", { url: "file:///etc/passwd" })).toBe(true);
    expect(prevented("will-navigate", { url: page })).toBe(false);
  });

  it("frames, redirects and webviews are refused", () => {
    expect(prevented("will-frame-navigate", { url: page, isMainFrame: false })).toBe(true);
    expect(prevented("will-frame-navigate", { url: "https://example.org/", isMainFrame: true })).toBe(true);
    expect(prevented("will-redirect", { url: page })).toBe(true);
    expect(prevented("will-attach-webview", {})).toBe(true);
  });

  it("no new window is opened, for our own page neither", () => {
    expect(contents.windowOpenHandler?.({ url: "https://example.org/" })).toEqual({ action: "deny" });
    expect(contents.windowOpenHandler?.({ url: page })).toEqual({ action: "deny" });
  });

  it("makes no direct connection to other machines", () =>
    expect(contents.webRtcPolicy).toBe("disable_non_proxied_udp"));
});
