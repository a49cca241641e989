import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { printOnPaper, printToFile } from "../../electron/shell/print.ts";
import { FakeContents } from "./fake-electron.ts";

it("saves a tagged PDF with an outline, whole, under the name that was chosen", async () => {
  const folder = mkdtempSync(join(tmpdir(), "verantwoord-print-"));
  const contents = new FakeContents();
  expect(await printToFile(contents as never, join(folder, "verklaring.pdf"))).toMatchObject({ ok: true });
  expect(contents.printToPDF.mock.calls[0]?.[0]).toMatchObject({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  expect(readdirSync(folder)).toEqual(["verklaring.pdf"]);
  expect(readFileSync(join(folder, "verklaring.pdf"), "utf8")).toBe("%PDF-1.7 fake");
  rmSync(folder, { recursive: true });
});

it.each([
  [true, "", { ok: true, value: null }],
  [false, "Print job canceled", { ok: false, error: { code: "cancelled" } }],
  [false, "Invalid printer settings", { ok: false, error: { code: "io-failed", cause: "PRINT" } }],
])("on paper: printed %s %s", async (printed, reason, answer) => {
  const contents = new FakeContents();
  contents.print.mockImplementation((_options: unknown, done: (printed: boolean, reason: string) => void) =>
    done(printed, reason),
  );
  expect(await printOnPaper(contents as never)).toEqual(answer);
});
