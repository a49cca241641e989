import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where Electron's binaries keep their fuses: this mark, a version, a length, then one character each. */
const fuseMark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const fuseCount = 8;

/** A folder that electron-builder takes for Electron on Linux: it can be packaged, not run. */
export function makeStubElectron(folder: string, version: string): void {
  mkdirSync(join(folder, "locales"), { recursive: true });
  mkdirSync(join(folder, "resources"));
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
  const fuses = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuseCount]), Buffer.from("0".repeat(fuseCount))]);
  write("electron", Buffer.concat([Buffer.from("#!/bin/sh\nexit 1\n"), fuses, Buffer.from("\n")]));
  chmodSync(join(folder, "electron"), 0o755);
  write("version", version);
  write("LICENSE", "licence of Electron");
  write("LICENSES.chromium.html", "licences of Chromium");
  for (const locale of ["nl", "en-US", "fr"]) write(join("locales", `${locale}.pak`), "");
}

/** The fuses of a binary in Electron's own order, "1" on and "0" off. */
export function readFuses(binary: Buffer): string {
  const at = binary.indexOf(fuseMark) + fuseMark.length;
  return binary.subarray(at + 2, at + 2 + (binary[at + 1] ?? 0)).toString("latin1");
}
