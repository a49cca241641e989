import { afterEach, expect, it, vi } from "vitest";
import { electron, exposed } from "./fake-electron.ts";

vi.mock("electron", async () => (await import("./fake-electron.ts")).electron);
afterEach(() => vi.unstubAllGlobals());

it("the page gets one function that passes on a verb and its request, a nudge without content, and nothing of Electron", async () => {
  const html = { lang: "nl" };
  const observed: { changed: () => void; options: unknown }[] = [];
  const events: Event[] = [];
  let loaded = (): void => {};
  vi.stubGlobal("document", { documentElement: html });
  vi.stubGlobal("window", {
    addEventListener: (name: string, listen: () => void) => {
      if (name === "DOMContentLoaded") loaded = listen;
    },
    dispatchEvent: (event: Event) => events.push(event),
  });
  class FakeObserver {
    constructor(readonly changed: () => void) {}
    observe(target: unknown, options: unknown): void {
      if (target === html) observed.push({ changed: this.changed, options });
    }
  }
  vi.stubGlobal("MutationObserver", FakeObserver);

  await import("../../electron/shell/preload.ts");
  expect([...exposed.keys()]).toEqual(["bridge"]);
  const bridge = exposed.get("bridge") as { call(verb: string, request: object): Promise<unknown> };
  expect(Object.keys(bridge)).toEqual(["call"]);
  await bridge.call("host.info", {});
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledWith("bridge:host.info", {});

  const [channel, nudge] = electron.ipcRenderer.on.mock.calls[0] ?? [];
  expect(channel).toBe("file-handed-over");
  nudge({ sender: "anything" }, "a path");
  expect(events.map((event) => [event.type, "detail" in event])).toEqual([["file-handed-over", false]]);

  loaded();
  html.lang = "en";
  for (const { changed } of observed) changed();
  expect(observed.map(({ options }) => options)).toEqual([{ attributeFilter: ["lang"] }]);
  expect(electron.ipcRenderer.send.mock.calls).toEqual([
    ["page-language", "nl"],
    ["page-language", "en"],
  ]);
});
