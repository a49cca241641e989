import { describe, expect, it } from "vitest";
import { compareVersions, isTooNew, LastWriter } from "../../electron/shell/data-version.ts";

const now = { appVersion: "1.2.0", chromeMajor: 156 };

describe("data of a newer version", () => {
  it("are those of a newer app or a newer Chromium", () => {
    expect(isTooNew({ appVersion: "1.2.1", chromeMajor: 156 }, now)).toBe(true);
    expect(isTooNew({ appVersion: "1.10.0", chromeMajor: 156 }, now)).toBe(true);
    expect(isTooNew({ appVersion: "1.2.0", chromeMajor: 157 }, now)).toBe(true);
  });

  it("are not those of a first start, of this version, or of an older one", () => {
    expect(isTooNew(null, now)).toBe(false);
    expect(isTooNew(now, now)).toBe(false);
    expect(isTooNew({ appVersion: "0.9.9", chromeMajor: 150 }, now)).toBe(false);
  });

  it("compares the three numbers, not the letters", () => {
    expect(compareVersions("1.10.0", "1.9.9")).toBeGreaterThan(0);
    expect(compareVersions("1.2.3-beta.1", "1.2.3")).toBe(0);
    expect(LastWriter.safeParse({ appVersion: "new", chromeMajor: 1 }).success).toBe(false);
  });
});
