import { BrowserWindow, type BrowserWindowConstructorOptions, dialog, screen } from "electron";
import type { ShellWords } from "../../src/words/nl/shell.ts";
import type { Host } from "../host/host.ts";
import { keep, readKept } from "./keep-json.ts";
import { pageAddress } from "./own-page.ts";
import { firstWindowState, fitToScreens, WindowState } from "./window-state.ts";

export type WindowSettings = {
  readonly preload: string;
  /** File in which the window's place is kept. */
  readonly statePath: string;
  readonly development: boolean;
  readonly words: () => ShellWords;
  readonly log: Host["log"];
};

/** The page runs like any web page: in a sandbox, in a world of its own, without Node; the preload gives it one function. */
export function windowOptions(settings: WindowSettings, state: WindowState): BrowserWindowConstructorOptions {
  return {
    ...(state.x === null || state.y === null ? {} : { x: state.x, y: state.y }),
    width: state.width,
    height: state.height,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: "Verantwoord",
    webPreferences: {
      preload: settings.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: settings.development,
    },
  };
}

function keepPlace(window: BrowserWindow, statePath: string): void {
  window.on("close", () => keep(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() }));
}

/** A page that has not saved everything asks not to be closed (`beforeunload`): then the user decides. */
function askBeforeLosing(window: BrowserWindow, settings: WindowSettings): void {
  window.webContents.on("will-prevent-unload", (event) => {
    const words = settings.words();
    const choice = dialog.showMessageBoxSync(window, {
      type: "warning",
      message: words.unsavedTitle,
      detail: words.unsavedDetail,
      buttons: [words.stay, words.closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (choice === 1) event.preventDefault(); // of the page's wish to stay
  });
}

/** Starts loading again after a crash of the page: what was bewaard is on disk. After three in a minute it says so instead. */
function recoverFromCrash(window: BrowserWindow, settings: WindowSettings): void {
  let crashes: ReadonlyArray<number> = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    settings.log("error", "page-crashed", { reason });
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < 60_000), now];
    if (crashes.length <= 3) window.webContents.reload();
    else dialog.showErrorBox("Verantwoord", settings.words().pageKeepsFailing);
  });
}

/** Opens the window where it was last time, as far as today's screens allow. */
export async function openWindow(settings: WindowSettings): Promise<BrowserWindow> {
  const kept = readKept(settings.statePath, WindowState) ?? firstWindowState;
  const state = fitToScreens(
    kept,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow(windowOptions(settings, state));
  if (state.maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  keepPlace(window, settings.statePath);
  askBeforeLosing(window, settings);
  recoverFromCrash(window, settings);
  await window.loadURL(pageAddress);
  return window;
}

/** Brings the window to the front: what a second start of the app does. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
