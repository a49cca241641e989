import type { WebContents } from "electron";
import type { BridgeError } from "../../src/bridge/bridge-error.ts";
import { err, ok, type Result } from "../../src/result.ts";
import { writeAtomically } from "../host/disk/atomic-write.ts";
import { realDisk } from "../host/real-disk.ts";

/** Paper as the page's own print style asks for it; tagged and with an outline, so that a screen reader can read the file. */
export const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** Saves the page as it stands as PDF at `path`, whole or not at all. */
export async function printToFile(contents: WebContents, path: string): Promise<Result<null, BridgeError>> {
  const pdf = await contents.printToPDF(pdfOptions);
  const written = await writeAtomically(realDisk, path, [pdf], "create-shared");
  return written.ok ? ok(null) : written;
}

/** Opens the system's own print dialog. Error `cancelled` when the user closed it. */
export function printOnPaper(contents: WebContents): Promise<Result<null, BridgeError>> {
  return new Promise((resolve) => {
    contents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve(ok(null));
      else resolve(err(/cancel/i.test(reason) ? { code: "cancelled" } : { code: "io-failed", cause: "PRINT" }));
    });
  });
}
