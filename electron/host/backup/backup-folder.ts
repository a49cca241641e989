import { join } from "node:path";
import { type BackupEntry, RegisterKey } from "../../../src/bridge/shapes.ts";
import { ok } from "../../../src/result.ts";
import { isMissing } from "../disk/attempt.ts";
import type { Disk } from "../disk/disk.ts";
import { withArchive } from "./archive.ts";

export type FolderKind = "default" | "second";

/** A backup's file; whatever in the folder is not named so is not ours and never touched. */
export type BackupFile = {
  readonly path: string;
  readonly fileName: string;
  readonly madeMs: number;
  readonly entry: BackupEntry;
};

const ownName = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z [a-z0-9-]{1,48}\.verantwoord$/;
const ownId = /^(default|second)\.(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)$/;

const stampOf = (madeMs: number): string => new Date(madeMs).toISOString().replaceAll(/[:.]/g, "-");

/** "2026-11-25T14-30-05-123Z stichting-de-horizon.verantwoord": sorts by time, tells a person what it is, fits every disk. */
export function backupFileName(madeMs: number, registerName: string): string {
  const slug = registerName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return `${stampOf(madeMs)} ${slug === "" ? "register" : slug}.verantwoord`;
}

/** When a file of ours was made, by its name; null for foreign files. */
export function madeMsOf(fileName: string): number | null {
  const match = ownName.exec(fileName);
  if (match === null) return null;
  const [, day, hour, minute, second, millisecond] = match;
  const madeMs = Date.parse(`${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(madeMs) ? null : madeMs;
}

/** The backups of one register in one folder, newest first, each with what its manifest says. */
export async function listBackups(
  disk: Disk,
  folder: { readonly kind: FolderKind; readonly path: string },
  registerId: string,
  ownSchema: number,
): Promise<ReadonlyArray<BackupFile>> {
  const path = join(folder.path, registerId);
  const found: BackupFile[] = [];
  for (const { name, kind } of await listOrNone(disk, path)) {
    const madeMs = kind === "file" ? madeMsOf(name) : null;
    if (madeMs === null) continue;
    found.push(await describeBackup(disk, folder.kind, join(path, name), name, madeMs, ownSchema));
  }
  return found.sort((a, b) => b.madeMs - a.madeMs);
}

/** What can be said of one backup without reading it whole. */
export async function describeBackup(
  disk: Disk,
  folder: FolderKind,
  path: string,
  fileName: string,
  madeMs: number,
  ownSchema: number,
): Promise<BackupFile> {
  const { sizeBytes } = await disk.files.stat(path);
  const opened = await withArchive(disk.files, path, ownSchema, async ({ manifest }) => ok(manifest.backup));
  const manifest = opened.ok ? opened.value : null;
  const trouble = !opened.ok && opened.error.code === "newer-version" ? "newer-version" : "damaged";
  const entry: BackupEntry = {
    backupId: `${folder}.${stampOf(madeMs)}`,
    folder,
    fileName,
    madeAt: new Date(madeMs).toISOString(),
    sizeBytes,
    state: manifest === null ? trouble : "unread",
    head: manifest?.head ?? null,
    entityCount: manifest?.entityCount ?? null,
    reason: manifest?.reason ?? null,
  };
  return { path, fileName, madeMs, entry };
}

/** The registers that have backups in a folder. */
export async function listBackedUpRegisters(disk: Disk, folderPath: string): Promise<ReadonlyArray<string>> {
  const items = await listOrNone(disk, folderPath);
  return items
    .filter((item) => item.kind === "folder" && RegisterKey.safeParse(item.name).success)
    .map((item) => item.name);
}

/** Which folder and which moment an id names; null when the host gave out no such id. */
export function readBackupId(backupId: string): { readonly folder: FolderKind; readonly stamp: string } | null {
  const match = ownId.exec(backupId);
  if (match === null) return null;
  return { folder: match[1] === "second" ? "second" : "default", stamp: match[2] ?? "" };
}

async function listOrNone(disk: Disk, path: string): ReturnType<Disk["files"]["list"]> {
  try {
    return await disk.files.list(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
