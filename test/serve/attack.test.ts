import { mkdir, readdir, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../electron/host/host.ts";
import { contentSecurityPolicy } from "../../electron/host/page-policy.ts";
import { type Loopback, startLoopback } from "../../electron/serve/loopback.ts";
import { frameType } from "../../src/bridge/frame.ts";
import { verbs } from "../../src/bridge.ts";
import { registerId } from "../host/support/log-lines.ts";
import { tempFolder } from "../host/support/temp-folder.ts";
import { testHost } from "../host/support/test-host.ts";
import { enterLoopback, type LoopbackClient } from "./loopback-door.ts";

let host: Host;
let loopback: Loopback;
let client: LoopbackClient;
let page: string;
let data: string;

beforeAll(async () => {
  const folder = await tempFolder();
  page = join(folder, "page");
  data = join(folder, "data");
  await mkdir(join(page, "assets"), { recursive: true });
  await writeFile(join(page, "index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(page, "assets", "worker-1.js"), "self.onmessage = null;");
  await writeFile(join(folder, "secret.json"), '"secret"');
  host = await testHost(folder, { form: { clearProfile: async () => undefined } });
  await host.door("registers.create", { registerId, name: "Horizon" });
  const started = await startLoopback({ host, pageFolder: page, port: 0 });
  if (!started.ok) throw new Error(started.error.code);
  loopback = started.value;
  client = await enterLoopback(loopback.address);
});

afterAll(async () => {
  await loopback.close();
  await host.close();
});

type Sent = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Given = {
  readonly method?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string | Uint8Array;
};

/** A request to the letter, as no browser would let a page send it. `undefined` leaves a header out. */
function send(path: string, { method = "POST", headers = {}, body = "" }: Given = {}): Promise<Sent> {
  const ours = {
    host: `127.0.0.1:${loopback.port}`,
    origin: client.origin,
    cookie: client.cookie,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
  };
  const all = Object.entries({ ...ours, ...headers }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: "127.0.0.1",
      port: loopback.port,
      method,
      path,
      setHost: false,
      headers: Object.fromEntries(all),
    });
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("latin1").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

const info = "/bridge/host.info";

describe("the loopback", () => {
  it("answers its own page, and only with the policy on every answer", async () => {
    const good = await send(info, { body: "{}" });
    expect(good.status).toBe(200);
    expect(JSON.parse(good.body).ok).toBe(true);
    const answers = [
      good,
      await send("/", { method: "GET" }),
      await send("/assets/worker-1.js", { method: "GET" }),
      await send("/nothing.js", { method: "GET" }),
      await send(info, { body: "{", headers: { cookie: undefined } }),
      await send(info, { headers: { origin: "https://evil.example" } }),
      await send(info, { method: "OPTIONS" }),
    ];
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toBe(contentSecurityPolicy);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
    expect(answers[1]).toMatchObject({ status: 200, body: "<!doctype html><title>page</title>" });
    expect(answers[2]?.headers["content-type"]).toContain("javascript");
  });

  it("asks every call for the cookie, and gives it for the token only", async () => {
    for (const cookie of [undefined, "", client.cookie.slice(0, -1), `${client.cookie}0`, `x${client.cookie}`]) {
      expect((await send(info, { body: "{}", headers: { cookie } })).status).toBe(401);
    }
    for (const token of ["", "0".repeat(64), client.cookie.split("=")[1] ?? ""]) {
      const { status, headers } = await send("/session", {
        body: JSON.stringify({ token }),
        headers: { cookie: undefined },
      });
      expect(status).toBe(401);
      expect(headers["set-cookie"]).toBeUndefined();
    }
    expect((await send("/session", { body: "x".repeat(2000) })).status).toBe(413);
    const token = new URL(loopback.address).hash.replace("#token=", "");
    const entered = await send("/session", { body: JSON.stringify({ token }), headers: { cookie: undefined } });
    expect(entered.status).toBe(204);
    expect(entered.headers["set-cookie"]?.[0]).toMatch(
      /^verantwoord-\d+=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  it("makes new secrets at each start", async () => {
    const other = await startLoopback({ host, pageFolder: page, port: 0 });
    if (!other.ok) throw new Error(other.error.code);
    expect(new URL(other.value.address).hash).not.toBe(new URL(loopback.address).hash);
    await other.value.close();
  });

  it("refuses other origins, also with the cookie", async () => {
    const foreign = [
      "https://evil.example",
      "null",
      `http://localhost:${loopback.port}`,
      "http://127.0.0.1",
      undefined,
    ];
    for (const origin of [...foreign, `${client.origin}.evil.example`, `${client.origin}1`]) {
      expect((await send(info, { body: "{}", headers: { origin } })).status).toBe(403);
      expect((await send("/session", { body: "{}", headers: { origin } })).status).toBe(403);
    }
    const crossSite = { "sec-fetch-site": "cross-site" };
    expect((await send(info, { body: "{}", headers: crossSite })).status).toBe(403);
  });

  it("refuses other names for this computer, pages included: DNS rebinding comes by one", async () => {
    const { port } = loopback;
    for (const name of [
      `evil.example:${port}`,
      `localhost:${port}`,
      "127.0.0.1",
      `127.0.0.1:${port + 1}`,
      `[::1]:${port}`,
    ]) {
      expect((await send(info, { body: "{}", headers: { host: name } })).status).toBe(421);
      expect((await send("/", { method: "GET", headers: { host: name } })).status).toBe(421);
    }
  });

  it("takes calls as POST only, of its two content types only", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      for (const path of [info, "/session"]) expect((await send(path, { method })).status).toBe(405);
    }
    expect((await send("/", { method: "POST" })).status).toBe(405);
    const formTypes = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
    for (const type of [...formTypes, "application/jsonx", "", undefined]) {
      expect((await send(info, { body: "{}", headers: { "content-type": type } })).status).toBe(415);
    }
    expect(
      (await send(info, { body: "{}", headers: { "content-type": "Application/JSON; charset=utf-8" } })).status,
    ).toBe(200);
  });

  it("gives no file outside the page's folder", async () => {
    const names = [
      "/../secret.json",
      "/..%2fsecret.json",
      "/%2e%2e/secret.json",
      "/assets/../../secret.json",
      "/assets/..%5c..%5csecret.json",
      "/assets//../../secret.json",
      "/%00/secret.json",
      "//etc/passwd",
      "/.git/config",
      "/assets/",
      "/data/data.json",
    ];
    for (const path of names) {
      const { status, body } = await send(path, { method: "GET" });
      expect(status).toBe(404);
      expect(body).toBe("");
    }
    for (const verb of ["../session", "..%2fsession", "registers", "__proto__", "constructor", ""]) {
      expect((await send(`/bridge/${verb}`, { body: "{}" })).status).toBe(404);
    }
  });

  it("refuses what is no message, and wrong types with their place", async () => {
    const bodies: ReadonlyArray<string | Uint8Array> = ["", "{", "\u0000", new Uint8Array([0xff, 0xfe, 0x00])];
    for (const body of bodies) expect((await send(info, { body })).status).toBe(400);
    const frames = [[], [0, 0], [0, 0, 0, 9, 0x7b, 0x7d], [0xff, 0xff, 0xff, 0xff, 1], [0, 0, 0, 1, 0x31, 5]];
    for (const frame of frames) {
      const body = new Uint8Array(frame);
      expect((await send("/bridge/attachment.put", { body, headers: { "content-type": frameType } })).status).toBe(400);
    }
    for (const body of ["null", "[]", "7", '"x"', '{"registerId":["x"]}', '{"registerId":{"toString":1}}']) {
      const answer = await send("/bridge/registers.head", { body });
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: "bad-request" } });
    }
  });

  it("refuses 200 MB at once by what is declared, and by what comes in when nothing is", {
    timeout: 60_000,
  }, async () => {
    const large = { headers: { "content-length": "200000000" } };
    for (const verb of Object.keys(verbs)) expect(await statusOfLarge(`/bridge/${verb}`, large.headers)).toBe(413);
    const before = process.memoryUsage().rss;
    expect([413, 0]).toContain(await statusOfLarge(info, { "transfer-encoding": "chunked" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect((await send(info, { body: "{}" })).status).toBe(200);
  });

  it("listens on 127.0.0.1 and nowhere else", async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const addresses = ["::1", "127.0.0.2", ...others.filter((one) => !one.internal).map((one) => one.address)];
    for (const address of addresses) expect(await canConnect(address)).toBe(false);
    expect(await canConnect("127.0.0.1")).toBe(true);
  });

  it("lets the browser clear its storage on that one call", async () => {
    const cleared = await send("/bridge/profile.clear", { body: "{}" });
    expect(cleared.headers["clear-site-data"]).toBe('"storage"');
    expect((await send(info, { body: "{}" })).headers["clear-site-data"]).toBeUndefined();
  });

  it("is none the worse for all that", async () => {
    expect(await readdir(join(data, "registers"))).toEqual([registerId]);
    const log = await host.door("log.read", { maxLines: 5000 });
    const text = log.ok ? log.value.lines.join("\n") : "";
    expect(text).toContain('"code":"request-refused","facts":{"status":403}');
    expect(text).not.toContain("evil.example");
    expect(text).not.toContain("request-failed");
  });
});

/** Sends headers for a body of 200 MB and goes on sending until it is refused; 0 when the connection was cut before an answer. */
function statusOfLarge(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const request = httpRequest({
      host: "127.0.0.1",
      port: loopback.port,
      method: "POST",
      path,
      headers: {
        host: `127.0.0.1:${loopback.port}`,
        origin: client.origin,
        cookie: client.cookie,
        "content-type": "application/json",
        ...headers,
      },
    });
    let answered = false;
    let sent = 0;
    const piece = Buffer.alloc(1 << 20, 0x20);
    const pump = (): void => {
      if (answered || sent >= 200) return;
      sent += 1;
      request.write(piece, () => setImmediate(pump));
    };
    request.on("response", (response) => {
      answered = true;
      resolve(response.statusCode ?? 0);
      request.destroy();
    });
    request.on("error", () => {
      answered = true;
      resolve(0);
    });
    if (headers["transfer-encoding"] === "chunked") pump();
    else request.flushHeaders();
  });
}

function canConnect(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: loopback.port, timeout: 2000 });
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    for (const event of ["error", "timeout"]) socket.on(event, () => resolve(false));
  });
}
