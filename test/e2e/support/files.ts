import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const cli = fileURLToPath(new URL("../../../dist/cli/verantwoord.js", import.meta.url));

/** What the built command line writes to its standard output. */
export const runCli = (...args: ReadonlyArray<string>): Buffer =>
  execFileSync(process.execPath, [cli, ...args], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does something that ends in a download, and gives the file. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const coming = page.waitForEvent("download");
  await act();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Drops a file on the window, as from a folder on the desk. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    ([fileName, content]) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(content ?? ""), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], fileName ?? ""));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, base64],
  );
}

/** Opens a file from the question where to begin. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Open een bestand/ }).click();
  await (await asked).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}
