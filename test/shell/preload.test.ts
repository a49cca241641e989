import { expect, it, vi } from "vitest";
import { electron, exposed } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);

it("the page gets one function that passes on a verb and its request, and nothing of Electron", async () => {
  await import("../../electron/shell/preload.ts");
  expect([...exposed.keys()]).toEqual(["bridge"]);
  const bridge = exposed.get("bridge") as { call(verb: string, request: object): Promise<unknown> };
  expect(Object.keys(bridge)).toEqual(["call"]);
  await bridge.call("host.info", {});
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledWith("bridge:host.info", {});
});
