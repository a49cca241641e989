import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";

/** Why the packaged form cannot be started here, or null. The binary is never fetched by a test. */
function whyNot(): string | null {
  const pathFile = "node_modules/electron/path.txt";
  if (!existsSync(pathFile) || !existsSync(join("node_modules/electron/dist", readFileSync(pathFile, "utf8")))) {
    return "Electron's binary is not here";
  }
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  return process.platform === "linux" && display === undefined ? "this machine has no display" : null;
}
const reason = whyNot();

describe("the desktop window in real Electron", () => {
  let app: ElectronApplication | null = null;
  let folder = "";
  afterEach(async () => {
    await app?.close();
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });

  it.skipIf(reason !== null)(
    `shows our page in a sandbox that reaches nothing${reason === null ? "" : ` (${reason})`}`,
    async () => {
      folder = mkdtempSync(join(tmpdir(), "verantwoord-shell-"));
      const env = {
        ...process.env,
        VERANTWOORD_HOME: join(folder, "data"),
        VERANTWOORD_PROFILE: join(folder, "profile"),
      };
      const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium's sandbox cannot run for root
      app = await _electron.launch({
        executablePath: join("node_modules/electron/dist", readFileSync("node_modules/electron/path.txt", "utf8")),
        args: [".", ...asRoot],
        env: env as Record<string, string>,
      });
      const page = await app.firstWindow();
      await page.waitForSelector("#root > *");
      expect(page.url()).toMatch(/^app:\/\/verantwoord\//);

      const seen = await page.evaluate(async () => ({
        node: typeof (globalThis as { require?: unknown }).require,
        bridge: typeof (globalThis as { bridge?: { call?: unknown } }).bridge?.call,
        secure: globalThis.isSecureContext,
        policy: (await fetch("./index.html")).headers.get("content-security-policy"),
        outside: await fetch("https://example.org/").then(
          () => "reached",
          () => "refused",
        ),
        window: globalThis.open("https://example.org/") === null ? "refused" : "opened",
      }));
      expect(seen).toMatchObject({
        node: "undefined",
        bridge: "function",
        secure: true,
        outside: "refused",
        window: "refused",
      });
      expect(seen.policy).toMatch(/^default-src 'none'/);

      const info = await page.evaluate(() =>
        (globalThis as unknown as { bridge: { call(verb: string, request: object): Promise<unknown> } }).bridge.call(
          "host.info",
          {},
        ),
      );
      expect(info).toMatchObject({ ok: true, value: { form: "desktop" } });
      expect(app.windows()).toHaveLength(1);
    },
  );
});
