import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { contentSecurityPolicy } from "../../electron/host/page-policy.ts";
import { electron, FakeSession } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);
const { answerPage, declareScheme, servePage } = await import("../../electron/shell/protocol.ts");

let folder: string;
beforeAll(() => {
  const outer = mkdtempSync(join(tmpdir(), "verantwoord-page-"));
  writeFileSync(join(outer, "secret.html"), "secret");
  folder = join(outer, "renderer");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, ".built.html"), "hidden");
  writeFileSync(join(folder, "assets", "worker-1a.js"), "self.onmessage = null");
  writeFileSync(join(folder, "assets", "odd.exe"), "MZ");
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));
const get = (path: string, method = "GET") => answerPage(folder, { url: `app://verantwoord${path}`, method });

describe("the scheme", () => {
  it("is declared standard and secure, and no more than it needs", () => {
    declareScheme();
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it("answers from the page's folder", async () => {
    const session = new FakeSession();
    servePage(session.protocol as never, folder);
    const [scheme, answer] = session.protocol.handle.mock.calls[0] ?? [];
    expect(scheme).toBe("app");
    expect(await (await answer({ url: "app://verantwoord/", method: "GET" })).text()).toBe("<!doctype html>");
  });
});

describe("what is served", () => {
  it("the page and its files, with their types", async () => {
    expect((await get("/")).headers.get("content-type")).toBe("text/html; charset=utf-8");
    const script = await get("/assets/worker-1a.js");
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
  });

  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/assets/..%2f..%2fsecret.html",
    "/assets/..\\..\\secret.html",
    "//etc/passwd",
    "/.built.html",
    "/assets/",
    "/assets",
    "/assets/odd.exe",
    "/gone.html",
    "/index.html%00.js",
    "/index.html/",
  ])("not %s", async (path) => expect((await get(path)).status).toBe(404));

  it("nothing of another host, and nothing by another method", async () => {
    expect((await answerPage(folder, { url: "app://other/index.html", method: "GET" })).status).toBe(404);
    expect((await get("/", "POST")).status).toBe(405);
  });
});

describe("the policy", () => {
  it.each(["/", "/assets/worker-1a.js", "/gone.html"])("goes with %s", async (path) =>
    expect((await get(path)).headers.get("content-security-policy")).toBe(contentSecurityPolicy),
  );

  it("starts from nothing and has no exception called unsafe", () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /);
    expect(contentSecurityPolicy).not.toContain("unsafe");
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*/);
    for (const part of ["script-src 'self'", "worker-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      expect(contentSecurityPolicy.split("; ")).toContain(part);
    }
  });
});
