import { describe, expect, it } from "vitest";
import { importsOf, layerProblem } from "../../scripts/layer-rules.mjs";

describe("imports go one way", () => {
  it.each([
    ["src/model/party.ts", "src/files/xlsx/read.ts"],
    ["src/files/zip/zip.ts", "src/cli/verantwoord.ts"],
    ["src/checks/rule.ts", "renderer/store/session.ts"],
    ["renderer/store/session.ts", "electron/host/host.ts"],
    ["renderer/features/parties/list.tsx", "renderer/features/activities/list.tsx"],
    ["renderer/features/parties/list.tsx", "renderer/app/routes.tsx"],
    ["renderer/components/button.tsx", "renderer/store/session.ts"],
    ["renderer/storage/db.ts", "renderer/features/parties/list.tsx"],
    ["renderer/controls/term-sentence.tsx", "renderer/features/retention/terms.tsx"],
    ["renderer/components/button.tsx", "renderer/controls/term-sentence.tsx"],
    ["renderer/store/session.ts", "renderer/controls/term-sentence.tsx"],
    ["electron/host/host.ts", "electron/shell/main.ts"],
    ["electron/serve/main.ts", "electron/shell/main.ts"],
  ])("%s does not import %s", (from, to) => expect(layerProblem(from, to, true)).toMatch(/does not import/));

  it.each([
    ["src/files/zip/zip.ts", "src/model/party.ts"],
    ["renderer/features/parties/list.tsx", "renderer/features/parties/row.tsx"],
    ["renderer/features/parties/list.tsx", "renderer/components/button.tsx"],
    ["renderer/app/routes.tsx", "renderer/features/parties/list.tsx"],
    ["renderer/worker/file-worker.ts", "src/files/xlsx/write.ts"],
    ["electron/shell/main.ts", "electron/host/host.ts"],
    ["test/shell/ipc.test.ts", "electron/shell/ipc.ts"],
  ])("%s may import %s", (from, to) => expect(layerProblem(from, to, true)).toBeNull());

  it.each([
    ["renderer/worker/file-worker.ts", "exceljs"],
    ["src/exports/plan.ts", "docx"],
    ["electron/host/host.ts", "electron"],
    ["src/model/party.ts", "node:fs"],
    ["src/model/party.ts", "react"],
    ["renderer/app/main.tsx", "node:path"],
    ["electron/serve/main.ts", "dexie"],
  ])("%s does not import the package %s", (from, name) => expect(layerProblem(from, name, false)).not.toBeNull());

  it.each([
    ["src/files/xlsx/load.ts", "exceljs"],
    ["src/json/sha256.ts", "@noble/hashes/sha2.js"],
    ["electron/shell/main.ts", "electron"],
    ["renderer/storage/db.ts", "dexie"],
    ["electron/host/disk.ts", "node:fs"],
  ])("%s may import the package %s", (from, name) => expect(layerProblem(from, name, false)).toBeNull());
});

it("finds static, dynamic, bare, re-exporting and worker imports", () => {
  const text = `
    import { a } from "./a.ts";
    import type { B } from '../b.ts';
    import "./c.css";
    export { d } from "./d.ts";
    const e = await import("exceljs");
    new Worker(new URL("./f.ts", import.meta.url), { type: "module" });
  `;
  expect(importsOf(text)).toEqual(["./a.ts", "../b.ts", "./c.css", "./d.ts", "exceljs", "./f.ts"]);
});
