import { app, type BaseWindow, BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, shell } from "electron";
import type { ShellWords } from "../../src/words/nl/shell.ts";

export type MenuSettings = {
  readonly words: ShellWords;
  readonly development: boolean;
  readonly mac: boolean;
  readonly dataFolder: string;
};

/**
 * Undo is the register's, not the text field's, and the page listens to its keys. The menu therefore only presses those keys:
 * Electron's own undo would act behind the page's back.
 */
function pressInPage(window: BaseWindow | undefined, mac: boolean, shift: boolean): void {
  if (!(window instanceof BrowserWindow)) return;
  const modifiers: Array<"meta" | "control" | "shift"> = [
    mac ? "meta" : "control",
    ...(shift ? (["shift"] as const) : []),
  ];
  window.webContents.sendInputEvent({ type: "keyDown", keyCode: "Z", modifiers });
  window.webContents.sendInputEvent({ type: "keyUp", keyCode: "Z", modifiers });
}

function about(words: ShellWords): void {
  void dialog.showMessageBox({
    type: "info",
    message: "Verantwoord",
    detail: words.aboutDetail(app.getVersion()),
    buttons: [words.ok],
  });
}

/** The menu in one language; shortcuts of undo are shown, the page itself acts on them. */
export function menuTemplate({ words, development, mac, dataFolder }: MenuSettings): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: "separator" };
  const pressKeys = (label: string, accelerator: string, shift: boolean): MenuItemConstructorOptions => ({
    label,
    accelerator,
    registerAccelerator: false,
    click: (_item, window) => pressInPage(window, mac, shift),
  });
  const appMenu: MenuItemConstructorOptions = {
    label: "Verantwoord",
    submenu: [{ label: words.about, click: () => about(words) }, separator, { role: "quit", label: words.quit }],
  };
  const edit: MenuItemConstructorOptions[] = [
    pressKeys(words.undo, "CmdOrCtrl+Z", false),
    pressKeys(words.redo, "CmdOrCtrl+Shift+Z", true),
    separator,
    { role: "cut", label: words.cut },
    { role: "copy", label: words.copy },
    { role: "paste", label: words.paste },
    { role: "selectAll", label: words.selectAll },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: "zoomIn", label: words.zoomIn },
    { role: "zoomOut", label: words.zoomOut },
    { role: "resetZoom", label: words.zoomReset },
    { role: "togglefullscreen", label: words.fullScreen },
    ...(development ? [{ role: "toggleDevTools", label: words.developerTools } as const] : []),
  ];
  const help: MenuItemConstructorOptions[] = [
    { label: words.openDataFolder, click: () => void shell.openPath(dataFolder) },
    ...(mac ? [] : [separator, { label: words.about, click: () => about(words) }]),
  ];
  return [
    ...(mac ? [appMenu] : []),
    {
      label: words.file,
      submenu: [mac ? { role: "close", label: words.closeWindow } : { role: "quit", label: words.quit }],
    },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.window, submenu: [{ role: "minimize", label: words.minimize }] },
    { label: words.help, submenu: help },
  ];
}

export function setMenu(settings: MenuSettings): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(settings)));
}
