import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, BrowserWindow, dialog, ipcMain, session } from "electron";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { schemaVersion } from "../../src/model/register.ts";
import { err, type Result } from "../../src/result.ts";
import { enShell } from "../../src/words/en/shell.ts";
import { nlShell, type ShellWords } from "../../src/words/nl/shell.ts";
import type { Language } from "../../src/words/words.ts";
import { findPlaces, type Places } from "../host/data-folder.ts";
import { type Host, openHost } from "../host/host.ts";
import { realDisk } from "../host/real-disk.ts";
import { handedOverChannel } from "./channel.ts";
import { isTooNew, LastWriter } from "./data-version.ts";
import { askTarget, systemDialogs } from "./dialogs.ts";
import { hearHandedFiles } from "./handed-files.ts";
import { answerPageCalls, hearLanguage } from "./ipc.ts";
import { keep, readKept } from "./keep-json.ts";
import { setMenu } from "./menu.ts";
import { printOnPaper, printToFile } from "./print.ts";
import { servePage } from "./protocol.ts";
import { refuseInContents, refuseInSession } from "./refusals.ts";
import { focusWindow, openWindow } from "./window.ts";

const here = dirname(fileURLToPath(import.meta.url)); // dist/shell
const wordsOf = (language: Language): ShellWords => (language === "en" ? enShell : nlShell);

async function print(
  to: "printer" | "pdf",
  suggestedName: string,
  words: ShellWords,
): Promise<Result<null, BridgeError>> {
  const contents = BrowserWindow.getAllWindows()[0]?.webContents;
  if (contents === undefined) return err({ code: "not-available" });
  if (to === "printer") return printOnPaper(contents);
  const path = await askTarget("pdf", suggestedName, words);
  return path === null ? err({ code: "cancelled" }) : printToFile(contents, path);
}

function openDesktopHost(places: Places, words: () => ShellWords): Promise<Result<Host, BridgeError>> {
  const { node, electron, chrome } = process.versions;
  return openHost({
    disk: realDisk,
    places,
    versions: { app: app.getVersion(), schema: schemaVersion },
    form: {
      kind: "desktop",
      versions: { node, ...(electron ? { electron } : {}), ...(chrome ? { chrome } : {}) },
      platform: process.platform,
      dialogs: systemDialogs(words),
      print: (to, suggestedName) => print(to, suggestedName, words()),
      clearProfile: () => session.defaultSession.clearStorageData(),
    },
  });
}

function stop(title: string, text: string): void {
  dialog.showErrorBox(title, text);
  app.exit(1);
}

/** Lets go of the registers' locks before the process ends. */
function closeBeforeQuitting(host: Host): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    const quit = (): void => {
      closed = true;
      app.quit();
    };
    host.close().then(quit, quit); // a lock that could not be removed grows stale by itself
  });
}

/**
 * Starts the app once it is known to be the only one: versions first, then the host, then the window. Data of a newer version are
 * neither opened nor touched, and the user is told which version made them.
 */
export async function start(): Promise<void> {
  app.on("web-contents-created", (_event, contents) => refuseInContents(contents));
  app.on("window-all-closed", () => app.quit());
  const handed = hearHandedFiles(process.argv, process.cwd());
  await app.whenReady();

  let language: Language = app.getPreferredSystemLanguages()[0]?.startsWith("en") ? "en" : "nl";
  const words = (): ShellWords => wordsOf(language);
  const profile = app.getPath("userData");
  const lastWriterPath = join(profile, "last-writer.json");
  const now: LastWriter = {
    appVersion: app.getVersion(),
    chromeMajor: Number.parseInt(process.versions.chrome ?? "0", 10),
  };
  const last = readKept(lastWriterPath, LastWriter);
  if (last !== null && isTooNew(last, now)) {
    return stop(words().newerDataTitle, words().newerData(last.appVersion, now.appVersion));
  }
  const places: Places = { ...findPlaces(process.env, process.platform), profile };
  const host = await openDesktopHost(places, words);
  if (!host.ok) {
    if (host.error.code !== "newer-version")
      return stop("Verantwoord", words().dataFolderFails(places.data, host.error.code));
    return stop(words().newerDataTitle, words().newerData(host.error.madeBy ?? "?", now.appVersion));
  }
  closeBeforeQuitting(host.value);
  handed.giveTo(host.value.handOver); // the page asks when it is there
  keep(lastWriterPath, now);

  const development = !app.isPackaged && process.env.VERANTWOORD_DEVTOOLS === "1";
  const showMenu = (): void =>
    setMenu({ words: words(), development, mac: process.platform === "darwin", dataFolder: places.data });
  refuseInSession(session.defaultSession, development);
  servePage(session.defaultSession.protocol, join(here, "..", "renderer"));
  answerPageCalls(ipcMain, host.value);
  hearLanguage(ipcMain, (spoken) => {
    language = spoken;
    showMenu();
  });
  showMenu();
  const window = await openWindow({
    preload: join(here, "preload.cjs"),
    statePath: join(profile, "window.json"),
    development,
    words,
    log: host.value.log,
  });
  handed.giveTo((path) => {
    host.value.handOver(path);
    window.webContents.send(handedOverChannel);
    focusWindow(window);
  });
  app.on("second-instance", () => focusWindow(window));
}
