import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import type { FileKind } from "../../src/bridge/shapes.ts";
import type { Door } from "../../src/bridge.ts";
import { ok, type Result } from "../../src/result.ts";

/** A file that is ready to leave the app. */
export interface FileToSave {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  /** Writes over the file that was saved under this handle before; null asks where. */
  readonly handle: string | null;
}

/** Where it went. In a browser it is a download, and nobody knows where: then path and handle are null. */
export interface SavedFile {
  readonly name: string;
  readonly shownPath: string | null;
  readonly handle: string | null;
}

/** Saves a file: by the host's dialog in the desktop app, as a download in a browser. The old file is whole until the new one is. */
export async function saveFile(door: Door, file: FileToSave): Promise<Result<SavedFile, BridgeError>> {
  const info = await door("host.info", {});
  if (!info.ok) return info;
  if (!info.value.can.dialogs) {
    download(file.suggestedName, file.bytes);
    return ok({ name: file.suggestedName, shownPath: null, handle: null });
  }
  const saved = await door("file.save", file);
  if (!saved.ok) return saved;
  const { name, shownPath, handle } = saved.value.file;
  return ok({ name, shownPath, handle });
}

/** How long the browser may take to begin a download before its bytes are let go of. */
const keptMs = 60_000;

function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes as BlobPart], { type: "application/octet-stream" });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
