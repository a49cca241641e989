import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readServeArguments } from "../../electron/serve/arguments.ts";
import { serve } from "../../electron/serve/serve.ts";
import { registerId } from "../host/support/log-lines.ts";
import { tempFolder } from "../host/support/temp-folder.ts";
import { goodValue, placesIn } from "../host/support/test-host.ts";
import { enterLoopback } from "./loopback-door.ts";

const optionsIn = (folder: string, port = 0) => ({
  port,
  pageFolder: folder,
  places: placesIn(folder),
  appVersion: "1.0.0",
  secondBackups: undefined,
});

describe("the served form", () => {
  it("keeps its registers over a stop and a start, and lets go of the lock in between", async () => {
    const folder = await tempFolder();
    const first = await serve(optionsIn(folder));
    if (!first.ok) throw new Error(first.error.code);
    const one = await enterLoopback(first.value.address);
    await one.door("registers.create", { registerId, name: "Horizon" });
    goodValue<"registers.lock">(await one.door("registers.lock", { registerId, name: "Anna" }));
    await first.value.close();
    await expect(readFile(join(folder, "data", "registers", registerId, "lock"))).rejects.toThrow("ENOENT");

    const second = await serve(optionsIn(folder));
    if (!second.ok) throw new Error(second.error.code);
    const two = await enterLoopback(second.value.address);
    expect(goodValue<"registers.list">(await two.door("registers.list", {})).registers).toMatchObject([
      { name: "Horizon" },
    ]);
    const stale = await fetch(`${two.origin}/bridge/host.info`, {
      method: "POST",
      headers: { origin: two.origin, cookie: one.cookie, "content-type": "application/json" },
      body: "{}",
    });
    expect(stale.status).toBe(401);
    await second.value.close();
  });

  it("tells that its port is in use, and holds nothing then", async () => {
    const folder = await tempFolder();
    const first = await serve(optionsIn(folder));
    if (!first.ok) throw new Error(first.error.code);
    const { port } = first.value;
    expect(await serve(optionsIn(await tempFolder(), port))).toEqual({
      ok: false,
      error: { code: "port-in-use", port },
    });
    await first.value.close();
    const again = await serve(optionsIn(folder, port));
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.close();
  });

  it("does not start on the data of a newer version", async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, "data"));
    await writeFile(
      join(folder, "data", "data.json"),
      '{"format":"verantwoord-data","dataVersion":9,"writtenBy":"9.0.0"}',
    );
    expect(await serve(optionsIn(folder))).toEqual({ ok: false, error: { code: "newer-version", madeBy: "9.0.0" } });
  });

  it("takes a second backup folder from its arguments, where a browser has no dialog for one", async () => {
    const folder = await tempFolder();
    const served = await serve({ ...optionsIn(folder), secondBackups: join(folder, "stick") });
    if (!served.ok) throw new Error(served.error.code);
    const { door } = await enterLoopback(served.value.address);
    const { backupFolders, can, form } = goodValue<"host.info">(await door("host.info", {}));
    expect(backupFolders.map(({ shown }) => shown)).toEqual([join(folder, "data-backups"), join(folder, "stick")]);
    expect({ can, form }).toEqual({ form: "served", can: { dialogs: false, print: false, clearProfile: true } });
    await served.value.close();
  });
});

describe("its arguments", () => {
  it("have a fixed port unless another is asked for", () => {
    expect(readServeArguments([])).toEqual({
      ok: true,
      value: { port: 4730, files: [], pageFolder: null, secondBackups: undefined },
    });
    expect(
      readServeArguments(["--port", "5000", "school.verantwoord", "--no-open", "--page", "x", "--second-backups=none"]),
    ).toEqual({
      ok: true,
      value: { port: 5000, files: ["school.verantwoord"], pageFolder: "x", secondBackups: null },
    });
  });

  it("are refused in one line when they make no sense", () => {
    for (const args of [["--port", "x"], ["--port", "70000"], ["--port", "-1"], ["--what"], ["extra"], ["--port"]]) {
      const read = readServeArguments(args);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.error).not.toContain("\n");
    }
  });
});
