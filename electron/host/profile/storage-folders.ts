import { join } from "node:path";
import type { StorageEngine } from "../../../src/bridge/shapes.ts";
import { isMissing } from "../disk/attempt.ts";
import type { FileLayer, FolderItem } from "../disk/file-layer.ts";
import { readStart } from "../disk/whole-file.ts";

const sqliteStart = "SQLite format 3\u0000";

/** Where Chromium keeps IndexedDB in a profile: at its top in Electron, under `Default` in a browser; by buckets in newer ones. */
const places = ["IndexedDB", "WebStorage", join("Default", "IndexedDB"), join("Default", "WebStorage")];

export type StorageFolder = { readonly path: string; readonly name: string };

/** The folders that hold the page's data, as far as they are there. */
export async function storageFolders(files: FileLayer, profile: string): Promise<ReadonlyArray<StorageFolder>> {
  const found: StorageFolder[] = [];
  for (const place of places) {
    const path = join(profile, place);
    if ((await listOrNone(files, path)).length > 0) found.push({ path, name: place.replaceAll(/[\\/]/g, "-") });
  }
  return found;
}

/** Which engine's files lie in the profile, by their content rather than by names that may change. */
export async function findEngine(files: FileLayer, profile: string): Promise<StorageEngine> {
  let engine: StorageEngine = "none";
  for (const folder of await storageFolders(files, profile)) {
    const found = await engineIn(files, folder.path, 4);
    if (found === "sqlite") return found;
    if (found !== "none") engine = found;
  }
  return engine;
}

async function engineIn(files: FileLayer, path: string, depth: number): Promise<StorageEngine> {
  const items = await listOrNone(files, path);
  if (
    path.endsWith(".indexeddb.leveldb") &&
    items.some(({ name }) => /^(CURRENT|MANIFEST-\d+|\d+\.(?:log|ldb))$/.test(name))
  ) {
    return "leveldb";
  }
  for (const { name, kind } of items) {
    const inner = join(path, name);
    if (kind === "file" && (await startsAsSqlite(files, inner)) && isDatabaseName(path, name)) return "sqlite";
    if (kind === "folder" && depth > 0) {
      const found = await engineIn(files, inner, depth - 1);
      if (found !== "none") return found;
    }
  }
  return "none";
}

/** The quota database and the like are SQLite too, but are no store of ours. */
const isDatabaseName = (path: string, name: string): boolean => /indexed_?db/i.test(path) && !/^quota/i.test(name);

async function startsAsSqlite(files: FileLayer, path: string): Promise<boolean> {
  try {
    return Buffer.from(await readStart(files, path, sqliteStart.length)).toString("latin1") === sqliteStart;
  } catch (error) {
    if (isMissing(error)) return false; // the browser is running and has just thrown it away
    throw error;
  }
}

async function listOrNone(files: FileLayer, path: string): Promise<ReadonlyArray<FolderItem>> {
  try {
    return await files.list(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
