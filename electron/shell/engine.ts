import type { CommandLine } from "electron";

/**
 * Keeps IndexedDB on LevelDB whatever a later Chromium's default is: switching engines over existing data empties it
 * (desktop-notes.md A3). The host records the engine in the twin and notices when the switch stops working.
 */
export const switchedOffFeatures = ["IdbSqliteBackingStore"];

/** To be called before the app is ready. Besides the engine: no name is ever looked up, so nothing can be reached by one. */
export function setSwitches(commandLine: Pick<CommandLine, "appendSwitch">): void {
  commandLine.appendSwitch("disable-features", switchedOffFeatures.join(","));
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  commandLine.appendSwitch("disable-background-networking");
}
