import { describe, expect, it } from "vitest";
import { isAllowedRequest, isOwnPage } from "../../electron/shell/own-page.ts";

describe("our own page", () => {
  it.each(["app://verantwoord/", "app://verantwoord/index.html#/verwerkingen", "app://verantwoord/assets/a.js?v=1"])(
    "%s is",
    (address) => expect(isOwnPage(address)).toBe(true),
  );

  it.each([
    "app://verantwoord.example/",
    "app://verantwoord:80/",
    "app://evil@verantwoord/",
    "app://user:secret@verantwoord/",
    "app://other/?app://verantwoord/",
    "https://verantwoord/",
    "file:///app://verantwoord/",
    "app:verantwoord",
    "about:blank",
    "nonsense",
    "",
    undefined,
  ])("%s is not", (address) => expect(isOwnPage(address)).toBe(false));
});

describe("requests that may be made", () => {
  it.each(["app://verantwoord/assets/a.js", "blob:app://verantwoord/8a5c", "data:image/png;base64,AA=="])(
    "%s",
    (address) => expect(isAllowedRequest(address, false)).toBe(true),
  );

  it.each([
    "https://example.org/",
    "http://127.0.0.1:4730/",
    "ws://127.0.0.1/",
    "file:///etc/passwd",
    "blob:https://example.org/8a5c",
    "blob:null/8a5c",
    "app://other/",
    "devtools://devtools/bundled/inspector.html",
    "chrome://gpu/",
    "not an address",
  ])("not %s", (address) => expect(isAllowedRequest(address, false)).toBe(false));

  it("the developer tools, in development only", () => {
    expect(isAllowedRequest("devtools://devtools/bundled/inspector.html", true)).toBe(true);
    expect(isAllowedRequest("https://example.org/", true)).toBe(false);
  });
});
