import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keep, readKept } from "../../electron/shell/keep-json.ts";
import { firstWindowState, fitToScreens, WindowState } from "../../electron/shell/window-state.ts";

describe("keeping the window's place", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "verantwoord-window-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("gives back what was kept, and leaves no other file behind", () => {
    const path = join(folder, "window.json");
    const state = { x: 5, y: 6, width: 900, height: 700, maximized: true };
    keep(path, state);
    expect(readKept(path, WindowState)).toEqual(state);
    expect(readdirSync(folder)).toEqual(["window.json"]);
  });

  it.each(["", "{", "[]", '{"x":1,"y":1,"width":1,"height":1,"maximized":false}', '{"width":"wide"}'])(
    "gives null for %s",
    (text) => {
      const path = join(folder, "window.json");
      writeFileSync(path, text);
      expect(readKept(path, WindowState)).toBeNull();
    },
  );

  it("gives null when nothing was kept", () => expect(readKept(join(folder, "none.json"), WindowState)).toBeNull());
});

describe("fitting the window to the screens of today", () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: 0, width: 1280, height: 984 };
  const onSecond = { ...firstWindowState, x: 2000, y: 50, width: 1000, height: 700 };

  it("leaves a window where it can be seen", () => expect(fitToScreens(onSecond, [screen, second])).toEqual(onSecond));

  it("lets the system place a window whose screen is gone", () =>
    expect(fitToScreens(onSecond, [screen])).toMatchObject({ x: null, y: null, width: 1000, height: 700 }));

  it("is never larger than a screen, and its title bar can always be taken hold of", () => {
    const anyState = fc.record({
      x: fc.option(fc.integer({ min: -9000, max: 9000 })),
      y: fc.option(fc.integer({ min: -9000, max: 9000 })),
      width: fc.integer({ min: 400, max: 20_000 }),
      height: fc.integer({ min: 300, max: 20_000 }),
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        const { x, y, width, height } = fitToScreens(state, [screen, second]);
        expect(width).toBeLessThanOrEqual(1920);
        expect(height).toBeLessThanOrEqual(1040);
        if (x === null || y === null) return;
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + 120).toBeLessThanOrEqual(3200);
        expect(x + width).toBeGreaterThanOrEqual(120);
      }),
    );
  });
});
