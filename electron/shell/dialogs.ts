import { extname, join } from "node:path";
import { app, BrowserWindow, dialog, type FileFilter } from "electron";
import type { FileKind } from "../../src/bridge/shapes.ts";
import type { ShellWords } from "../../src/words/nl/shell.ts";
import type { Dialogs } from "../host/user-file/user-files.ts";

const endings: Readonly<Record<FileKind | "pdf", ReadonlyArray<string>>> = {
  register: ["verantwoord", "json"],
  workbook: ["xlsx"],
  document: ["docx"],
  text: ["md", "html", "txt"],
  data: ["json", "csv"],
  pdf: ["pdf"],
  any: ["*"],
};

function nameOf(kind: FileKind | "pdf", words: ShellWords): string {
  switch (kind) {
    case "register":
      return words.registerFiles;
    case "workbook":
      return words.workbookFiles;
    case "document":
      return words.documentFiles;
    case "text":
      return words.textFiles;
    case "data":
      return words.dataFiles;
    case "pdf":
      return words.pdfFiles;
    case "any":
      return words.allFiles;
    default:
      return kind satisfies never;
  }
}

/** What a dialog offers; the ending of the suggested name comes first, because systems add the first to a name without one. */
export function filtersFor(kind: FileKind | "pdf", words: ShellWords, suggestedName = ""): FileFilter[] {
  const suggested = extname(suggestedName).slice(1);
  const known = endings[kind];
  const extensions = known.includes(suggested)
    ? [suggested, ...known.filter((ending) => ending !== suggested)]
    : [...known];
  return [{ name: nameOf(kind, words), extensions }];
}

/** Over our window where there is one: such a dialog cannot get lost behind it. */
const parents = (): [BrowserWindow] | [] => {
  const window = BrowserWindow.getAllWindows()[0];
  return window === undefined ? [] : [window];
};

/** Asks where to save; null when the user closed the dialog. The system asks before a file is written over. */
export async function askTarget(
  kind: FileKind | "pdf",
  suggestedName: string,
  words: ShellWords,
): Promise<string | null> {
  const options = {
    defaultPath: join(app.getPath("documents"), suggestedName),
    filters: filtersFor(kind, words, suggestedName),
    properties: ["createDirectory" as const, "showOverwriteConfirmation" as const],
  };
  const [parent] = parents();
  const { canceled, filePath } = await (parent === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  return canceled || filePath === "" ? null : filePath;
}

async function askExisting(property: "openFile" | "openDirectory", filters: FileFilter[]): Promise<string | null> {
  const options = { properties: [property], filters };
  const [parent] = parents();
  const { canceled, filePaths } = await (parent === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** The questions about files, asked by the system's own dialogs: the only way in which a path reaches the host. */
export const systemDialogs = (words: () => ShellWords): Dialogs => ({
  chooseFile: (kind) => askExisting("openFile", filtersFor(kind, words())),
  chooseTarget: (kind, suggestedName) => askTarget(kind, suggestedName, words()),
  chooseFolder: () => askExisting("openDirectory", []),
});
