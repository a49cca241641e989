import { expect, test } from "vitest";
import { unpackRegister } from "../../../src/files/register-file/unpack-register.ts";
import { zerosDeflated } from "../zip/bomb-sample.ts";
import { sampleZip } from "../zip/zip-samples.ts";

// A file of its own, so that no other test's memory is measured along (each test file has its own process).
const peakMb = (): number => process.resourceUsage().maxRSS / 1024;

test("10 GB of zeros under any declared size: refused, peak memory under 500 MB", { timeout: 60_000 }, async () => {
  const packed = zerosDeflated(10);
  const before = peakMb();
  const megabyte = 1024 * 1024;
  for (const [declaredBytes, code] of [
    [1000, "bomb"],
    [150 * megabyte, "bomb"],
    [199 * megabyte, "bomb"],
    [250 * megabyte, "too-large"],
    [0xffffffff, "unsupported-zip"],
  ] as const) {
    const result = await unpackRegister(sampleZip([{ name: "register.json", packed, declaredBytes }]));
    expect(result.ok ? "ok" : result.error.code).toBe(code);
  }
  expect(peakMb()).toBeLessThan(500);
  expect(peakMb() - before).toBeLessThan(400);
});
