import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppWindow, openWindow, type ServedHost, startHost } from "../../e2e/support/app.ts";

/** Where one test's data lie: they outlive every start of host and browser. */
export interface Place {
  readonly folder: string;
  /** The data folder of the host, with the twins. */
  readonly home: string;
  /** The browser's profile, which the host knows by `VERANTWOORD_PROFILE`. */
  readonly profile: string;
  /** One port throughout: another is another origin, with an empty database. */
  port: number;
}

/** A running host with a browser on it. */
export interface Running extends AppWindow {
  readonly host: ServedHost;
}

export async function makePlace(own: { readonly home?: string; readonly profile?: string } = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "verantwoord-faults-"));
  const place = {
    folder,
    home: own.home ?? join(folder, "home"),
    profile: own.profile ?? join(folder, "profile"),
    port: 0,
  };
  await mkdir(place.profile, { recursive: true });
  return place;
}

export const removePlace = ({ folder }: Place): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

export async function startHostAt(place: Place): Promise<ServedHost> {
  const host = await startHost(place.home, place.port, { VERANTWOORD_PROFILE: place.profile });
  place.port = host.port;
  return host;
}

/** Starts host and browser on what lies there. */
export async function startAt(place: Place): Promise<Running> {
  const host = await startHostAt(place);
  return { ...(await openWindow(place.profile, host.address)), host };
}

export async function stop({ context, host }: Running): Promise<void> {
  await context.close();
  await host.stop();
}

/** The folder of the browser's LevelDB that holds all IndexedDB databases of our origin. */
export async function storeFolder(place: Place): Promise<string> {
  const all = join(place.profile, "Default", "IndexedDB");
  const own = (await readdir(all)).find(
    (name) => name.endsWith(".indexeddb.leveldb") && name.includes(`_${place.port}.`),
  );
  if (own === undefined) throw new Error(`no store of port ${place.port} in ${all}`);
  return join(all, own);
}

/** The lines of the only twin's log, first to last. */
export async function twinLines(place: Place): Promise<ReadonlyArray<string>> {
  const folder = await twinFolder(place);
  const names = (await readdir(folder)).filter((name) => /^log-\d+\.jsonl$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.flatMap((text) => text.split("\n").filter((line) => line !== ""));
}

export async function twinFolder(place: Place): Promise<string> {
  const registers = join(place.home, "registers");
  const [only] = await readdir(registers);
  if (only === undefined) throw new Error("there is no twin");
  return join(registers, only);
}
