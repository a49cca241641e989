import { EventEmitter } from "node:events";
import { vi } from "vitest";

/**
 * A stand-in for the module `electron`: it records what the shell asks for and lets a test play the system's side. Used as
 * `vi.mock("electron", async () => (await import("./fake-electron.ts")).electron)`.
 */
export class FakeContents extends EventEmitter {
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null;
  webRtcPolicy = "";
  readonly input: unknown[] = [];
  readonly reload = vi.fn();
  readonly send = vi.fn();
  readonly printToPDF = vi.fn(async (_options: unknown) => Buffer.from("%PDF-1.7 fake"));
  readonly print = vi.fn();
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  sendInputEvent(event: unknown): void {
    this.input.push(event);
  }
}

export class FakeWindow extends EventEmitter {
  static readonly opened: FakeWindow[] = [];
  static getAllWindows(): FakeWindow[] {
    return FakeWindow.opened;
  }
  static fromWebContents(contents: FakeContents): FakeWindow | null {
    return FakeWindow.opened.find((window) => window.webContents === contents) ?? null;
  }
  readonly webContents = new FakeContents();
  readonly loaded: string[] = [];
  minimized = false;
  maximized = false;
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly maximize = vi.fn();
  constructor(readonly options: Record<string, unknown>) {
    super();
    FakeWindow.opened.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 10, y: 20, width: 1200, height: 800 };
  }
}

type Handler = (...args: never[]) => unknown;

export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  spellChecker = true;
  beforeRequest: ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | null = null;
  readonly protocol = { handle: vi.fn() };
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession["beforeRequest"]>): void => {
      this.beforeRequest = listener;
    },
  };
  readonly clearStorageData = vi.fn(async () => {});
  readonly setProxy = vi.fn(async () => {});
  setPermissionRequestHandler(handler: Handler): void {
    this.handlers.set("permission-request", handler);
  }
  setPermissionCheckHandler(handler: Handler): void {
    this.handlers.set("permission-check", handler);
  }
  setDevicePermissionHandler(handler: Handler): void {
    this.handlers.set("device", handler);
  }
  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers.set("display-media", handler);
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

/** What happened, in the order in which it happened. */
export const happened: string[] = [];

class FakeApp extends EventEmitter {
  lockGiven = true;
  isPackaged = true;
  readonly paths = new Map([["userData", "/nowhere"]]);
  readonly commandLine = {
    appendSwitch: vi.fn((name: string, value?: string) => {
      happened.push(`switch ${name}${value === undefined ? "" : `=${value}`}`);
    }),
  };
  readonly quit = vi.fn(() => void happened.push("quit"));
  readonly exit = vi.fn((_code?: number) => void happened.push("exit"));
  readonly enableSandbox = vi.fn(() => void happened.push("sandbox"));
  requestSingleInstanceLock(): boolean {
    happened.push("lock");
    return this.lockGiven;
  }
  setPath(name: string, path: string): void {
    happened.push(`path ${name}`);
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? "/nowhere";
  }
  getVersion(): string {
    return "0.1.0";
  }
  getPreferredSystemLanguages(): string[] {
    return ["nl-NL"];
  }
  async whenReady(): Promise<void> {
    happened.push("ready");
  }
}

export const app = new FakeApp();
export const session = { defaultSession: new FakeSession() };
export const ipcHandlers = new Map<string, (event: unknown, raw: unknown) => Promise<unknown>>();
export const ipcListeners = new Map<string, (event: unknown, raw: unknown) => void>();
export const exposed = new Map<string, unknown>();

export const electron = {
  app,
  session,
  BrowserWindow: FakeWindow,
  Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
  dialog: {
    showMessageBox: vi.fn(async () => ({ response: 0 })),
    showMessageBoxSync: vi.fn(() => 0),
    showErrorBox: vi.fn((title: string) => void happened.push(`error box ${title}`)),
    showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
    showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: "" })),
  },
  screen: { getAllDisplays: vi.fn(() => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }]) },
  shell: { openPath: vi.fn(async () => "") },
  protocol: {
    registerSchemesAsPrivileged: vi.fn((_schemes: unknown) => void happened.push("scheme")),
  },
  ipcMain: {
    handle: (channel: string, work: (event: unknown, raw: unknown) => Promise<unknown>): void => {
      ipcHandlers.set(channel, work);
    },
    on: (channel: string, listen: (event: unknown, raw: unknown) => void): void => {
      ipcListeners.set(channel, listen);
    },
  },
  ipcRenderer: {
    invoke: vi.fn(async (channel: string, request: unknown) => ({ channel, request })),
    send: vi.fn(),
    on: vi.fn(),
  },
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown): void => {
      exposed.set(name, api);
    },
  },
};
