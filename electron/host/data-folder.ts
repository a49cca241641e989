import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { writeAtomically } from "./disk/atomic-write.ts";
import { isMissing } from "./disk/attempt.ts";
import type { Disk } from "./disk/disk.ts";
import { readWholeFile } from "./disk/whole-file.ts";

/** Where everything lies. `profile` is the browser's own folder, null when it is not known. */
export type Places = { readonly data: string; readonly backups: string; readonly profile: string | null };

/**
 * The folders for this user. `VERANTWOORD_HOME` names another data folder, `VERANTWOORD_PROFILE` the browser's profile (for
 * tests; the desktop app passes its own). Backups lie beside the data folder, never in it: what empties the one should not
 * empty the other.
 */
export function findPlaces(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string = homedir(),
): Places {
  const data = nonEmpty(env.VERANTWOORD_HOME) ?? defaultDataFolder(env, platform, home);
  return { data, backups: `${data}-backups`, profile: nonEmpty(env.VERANTWOORD_PROFILE) };
}

function defaultDataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string {
  switch (platform) {
    case "win32":
      return join(nonEmpty(env.APPDATA) ?? join(home, "AppData", "Roaming"), "Verantwoord-data");
    case "darwin":
      return join(home, "Library", "Application Support", "Verantwoord-data");
    default:
      return join(nonEmpty(env.XDG_DATA_HOME) ?? join(home, ".local", "share"), "verantwoord");
  }
}

const nonEmpty = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);

const dataVersion = 1;

const DataDescription = z.object({
  format: z.literal("verantwoord-data"),
  dataVersion: z.int().positive(),
  writtenBy: z.string(),
});

/**
 * Makes the data folder or finds it. Error `newer-version` when a newer version laid it out: nothing in it is touched then.
 * A folder that can be read but not written is no error: its registers can still be looked at.
 */
export async function prepareDataFolder(
  disk: Disk,
  dataFolder: string,
  appVersion: string,
): Promise<Result<null, BridgeError>> {
  const path = join(dataFolder, "data.json");
  const found = await readDataDescription(disk, path);
  if (found !== null && found.dataVersion > dataVersion) {
    return err({ code: "newer-version", madeBy: found.writtenBy });
  }
  await disk.files.makeFolder(join(dataFolder, "registers"));
  if (found?.writtenBy === appVersion) return ok(null);
  const description = { format: "verantwoord-data", dataVersion, writtenBy: appVersion };
  const written = await writeAtomically(disk, path, [Buffer.from(`${JSON.stringify(description, null, 2)}\n`)]);
  return written.ok ? ok(null) : written;
}

async function readDataDescription(disk: Disk, path: string): Promise<z.infer<typeof DataDescription> | null> {
  try {
    const text = Buffer.from(await readWholeFile(disk.files, path)).toString("utf8");
    return DataDescription.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}
