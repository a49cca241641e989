import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "playwright-core";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** `npm test` finds a browser and names it here. */
const browserPath = (): string => {
  const found = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error("no Chromium: set CHROMIUM_PATH");
  return found;
};

const browserArguments = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** The built host, serving the built page from a data folder of its own. */
export interface ServedHost {
  readonly address: string;
  readonly port: number;
  /** Ends it as Ctrl-C does, or at once. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts `dist/serve`, with a register `file` to open where one is given. `port` 0 takes any free one; another start on the same port finds the same browser data again. */
export async function startHost(
  home: string,
  port = 0,
  environment: NodeJS.ProcessEnv = {},
  file: string | null = null,
): Promise<ServedHost> {
  const args = ["--port", String(port), ...(file === null ? [] : [file])];
  const child: ChildProcess = spawn(process.execPath, [join(root, "dist/serve/serve.js"), ...args], {
    env: { ...process.env, VERANTWOORD_HOME: home, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) => reject(new Error(`the host ended with ${code}: ${said}`)));
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    address,
    port: Number(new URL(address).port),
    stop: async (signal = "SIGINT") => {
      child.kill(signal);
      await ended;
    },
  };
}

/** A real Chromium with a profile on disk. Errors on the page and violations of its policy are kept, for `expectClean`. */
export interface AppWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly troubles: string[];
}

export async function openWindow(
  profile: string,
  address: string,
  view: { readonly width: number; readonly height: number } = { width: 1280, height: 800 },
): Promise<AppWindow> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    args: browserArguments,
    viewport: view,
    acceptDownloads: true,
    timezoneId: "Europe/Amsterdam",
    locale: "nl-NL",
  });
  const troubles: string[] = [];
  const watch = (page: Page): void => {
    page.on("pageerror", (error) => troubles.push(`error on the page: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(`console: ${message.text()}`);
    });
  };
  context.on("page", watch);
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  watch(page);
  await page.goto(address);
  return { context, page, troubles };
}

/** Host, browser and their folders: everything a test needs, and `close` that leaves nothing behind. */
export interface App extends AppWindow {
  readonly home: string;
  readonly profile: string;
  readonly host: ServedHost;
  readonly close: () => Promise<void>;
}

/** Starts everything on empty folders. */
export async function startApp(view?: { readonly width: number; readonly height: number }): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), "verantwoord-e2e-"));
  const home = join(folder, "home");
  const profile = join(folder, "profile");
  const host = await startHost(home);
  const window = await openWindow(profile, host.address, view);
  return {
    ...window,
    home,
    profile,
    host,
    close: async () => {
      await window.context.close();
      await host.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chooses the example register on the first start, and waits until it is secured. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: /voorbeeld/ }).click();
  await untilSaved(page);
}

/** Waits until the status bar says that everything is safe. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator(".status .ok", { hasText: "bewaard" }).waitFor({ timeout: 20_000 });
}

/** Goes to a section by its link in the navigation. */
export async function goToSection(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Onderdelen" }).getByRole("link", { name }).click();
}

/** What axe has against the page, as lines; empty when it has nothing. */
export async function axeFindings(page: Page): Promise<ReadonlyArray<string>> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
